package org.sitrep.engine.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Document;

/** Every rule of furniture.tsv finds what its row says, and nothing else in its example. */
class FurnitureRowsTest {
    @TestFactory
    Stream<DynamicTest> rows() {
        Cleaner cleaner = Cleaner.load();
        return Table.load("furniture.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name"), () -> check(cleaner, row)));
    }

    private static void check(Cleaner cleaner, Map<String, String> row) {
        String text = row.get("example").replace("\\n", "\n");
        var page = cleaner.clean(Document.of("d", text));
        List<String> cut = page.paragraphs().stream()
                .map(paragraph -> paragraph.span().of(text))
                .toList();
        List<String> expected = List.of(row.get("expected").split(" \\| ", -1));
        String roles = page.paragraphs().stream()
                .filter(paragraph -> expected.contains(paragraph.span().of(text)))
                .map(paragraph -> paragraph.role().name().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(","));
        assertThat(cut).containsAll(expected);
        assertThat(roles).isEqualTo(row.get("role"));
        assertThat(page.prose().derived()).containsAnyOf("Rebels", "bridge", "Soldiers");
    }
}
