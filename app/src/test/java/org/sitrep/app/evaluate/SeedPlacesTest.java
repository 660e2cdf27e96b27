package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sitrep.app.CommandRun;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.place.PlaceReader;
import org.sitrep.engine.text.AlignedText;
import org.sitrep.engine.text.Page;

/**
 * The place stage finds every place that a careful reader takes from five articles on one event, and resolves it to its id.
 *
 * <p>Each line that has the name is read by itself and as it stands, whether or not it is page furniture, which a report leaves
 * out. So this says what the stage makes of a name, and neither that a report shows it nor what the rest of the article adds.
 */
class SeedPlacesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlaceReader reader = PlaceReader.load();

    @Test
    void resolvesEveryPlaceInTheLinesThatNameItReadByThemselves() throws IOException {
        Path folder = LabelledSets.folderOrSkip();
        Path articles = folder.resolveSibling("seeds");
        assumeTrue(Files.isDirectory(articles), "skipped: no articles in " + articles);
        List<String> lines = lines(articles);
        JsonNode places =
                JSON.readTree(folder.resolve("seeds.expected.json").toFile()).get("places");

        assertThat(StreamSupport.stream(places.spliterator(), false))
                .isNotEmpty()
                .allSatisfy(place -> {
                    List<Place> found = places(place.get("name").asText(), lines);
                    assertThat(found).as("places read for %s", place).isNotEmpty();
                    assertThat(found).as("places read for %s", place).allMatch(read -> isMeant(read, place));
                });
    }

    private static boolean isMeant(Place read, JsonNode expected) {
        return expected.has("geonames")
                ? read.geonames() == expected.get("geonames").asLong()
                : read.country().equals(expected.get("country").asText());
    }

    /** What a name is taken for, line by line; parts of longer names are left out, as in the name of a newspaper. */
    private List<Place> places(String name, List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains(name))
                .flatMap(line -> reader.read(page(line)).stream())
                .filter(mention -> mention.name().equals(name) && mention.role() != PlaceMention.Role.EMBEDDED)
                .map(mention -> mention.place().orElseThrow())
                .toList();
    }

    private static AnalyzedPage page(String line) {
        Paragraph whole = new Paragraph(new Span(0, line.length()), ParagraphRole.BODY);
        Page page = new Page(Document.of("line", line), List.of(whole), AlignedText.of(line));
        return new AnalyzedPage(page, CommandRun.analyzer().analyze(page));
    }

    private static List<String> lines(Path articles) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(articles)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file)).append('\n');
        }
        return text.toString().lines().filter(line -> !line.isBlank()).toList();
    }
}
