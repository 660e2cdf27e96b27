package org.sitrep.engine.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.text.Page;

class CleanerTest {
    private final Cleaner cleaner = Cleaner.load();

    /** Rows of pages.tsv: a page, the roles of its paragraphs and its prose. */
    @TestFactory
    Stream<DynamicTest> pages() {
        return Table.load("pages.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name"), () -> {
                    Page page = cleaner.clean(Document.of("d", unescape(row.get("example"))));
                    String roles = page.paragraphs().stream()
                            .map(paragraph -> paragraph.role().name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" "));
                    assertThat(roles).isEqualTo(row.get("roles"));
                    assertThat(page.prose().derived()).isEqualTo(unescape(row.get("expected")));
                }));
    }

    @Test
    void titleThatCameBesideTheTextIsCutFromItsFront() {
        String text = "Rebels Take Airport . Rebels took the airport on Monday.";
        Document document = new Document(
                "d",
                text,
                java.util.Optional.of("Rebels take airport"),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        assertThat(cleaner.clean(document).prose().derived())
                .isEqualTo("Rebels Take Airport .\n\nRebels took the airport on Monday.");
    }

    @Test
    void proseLeadsBackToTheCharactersOfTheOriginal() {
        String text = "Rebels took the  “new” airport\n\nand the bridge.";
        Page page = cleaner.clean(Document.of("d", text));
        String prose = page.prose().derived();
        int quoted = prose.indexOf("\"new\"");
        int bridge = prose.indexOf("bridge");
        assertThat(prose).isEqualTo("Rebels took the \"new\" airport and the bridge.");
        assertThat(page.prose().toOriginal(new Span(quoted, quoted + 5)).of(text))
                .isEqualTo("“new”");
        assertThat(page.prose().toOriginal(new Span(bridge, bridge + 6)).of(text))
                .isEqualTo("bridge");
    }

    private static String unescape(String cell) {
        return cell.replace("\\n", "\n").replace("\\s", " ").replace("\\u00a0", "\u00a0");
    }
}
