package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.app.CommandRun;

/** The page of a report as a browser shows it. Runs where a Chromium is, and says so where none is. */
class PageInBrowserTest {
    private static final int NARROW = 380;
    private static final int WIDE = 1400;

    @ParameterizedTest
    @ValueSource(strings = {"kyiv-2022", "earthquake"})
    void pageOpensItsPassagesAndFitsEveryWidth(String sample) throws Exception {
        Chromium chromium = Chromium.find().orElseGet(PageInBrowserTest::none);
        // Not a temporary folder of JUnit's: a browser may still write to its profile when it is to be deleted.
        Path pages = Files.createDirectories(CommandRun.root().resolve("app/target/pages"));
        Path folder = Files.createTempDirectory(pages, sample);
        Path page = folder.resolve("report.html");
        CommandRun run = CommandRun.of(
                "report", CommandRun.root().resolve("samples").resolve(sample).toString(), "-o", page.toString());
        assertThat(run.status()).as(run.err()).isZero();

        assertQuiet(chromium.look(page, Files.createDirectory(folder.resolve("plain")), WIDE), folder.resolve("plain"));
        for (int width : new int[] {NARROW, WIDE}) {
            Path inside = Files.createDirectory(folder.resolve("w" + width));
            Path harness = inside.resolve("harness.html");
            Files.writeString(harness, harness(Files.readString(page), width));
            Chromium.Look look = chromium.look(harness, inside, WIDE + 100);
            assertQuiet(look, inside);
            assertSound(result(look.document()));
        }
    }

    private static void assertQuiet(Chromium.Look look, Path folder) throws IOException {
        assertThat(look.log()).as("what the browser logged").doesNotContain("CONSOLE");
        assertThat(Files.readString(folder.resolve("net.json")))
                .as("what the page asked for")
                .doesNotContainPattern("\"initiator\":\"(?!not an origin)");
    }

    private static void assertSound(JsonNode result) {
        assertThat(result.path("cites").asInt()).isPositive();
        assertThat(result.path("passages").asInt()).isPositive();
        assertThat(result.path("broken")).as("links that lead nowhere").isEmpty();
        assertThat(result.path("unmarked").asInt())
                .as("passages without a mark")
                .isZero();
        assertThat(result.path("wide")).as("what sticks out").isEmpty();
        assertThat(result.path("overflow").asInt()).isZero();
        assertThat(result.path("fixed").asText()).isEqualTo("fixed");
        assertThat(result.path("inView").asBoolean()).isTrue();
        assertThat(result.path("headings").asInt()).isEqualTo(1);
        assertThat(result.path("landmarks")).as("landmarks that are wanting").isEmpty();
        assertThat(result.path("scripts").asInt()).isZero();
    }

    private static JsonNode result(String document) throws IOException {
        int start = document.indexOf("<pre id=\"result\">") + "<pre id=\"result\">".length();
        String json = document.substring(start, document.indexOf("</pre>", start));
        assertThat(json).as("what was seen").isNotBlank();
        return new ObjectMapper()
                .readTree(json.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    private static String harness(String page, int width) throws IOException {
        try (InputStream in = PageInBrowserTest.class.getResourceAsStream("/page/harness.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("WIDTH", String.valueOf(width))
                    .replace("PAGE", page.replace("&", "&amp;").replace("\"", "&quot;"));
        }
    }

    private static Chromium none() {
        String message = "skipped: no Chromium on the PATH and none in SITREP_CHROMIUM";
        System.out.println("PageInBrowserTest " + message);
        return abort(message);
    }
}
