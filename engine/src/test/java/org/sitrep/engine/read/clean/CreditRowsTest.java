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

/** Every rule of credits.tsv finds what its row says. */
class CreditRowsTest {
    private final Cleaner cleaner = Cleaner.load();
    private final CreditReader reader = CreditReader.load();

    @TestFactory
    Stream<DynamicTest> rows() {
        return Table.load("credits.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("name"),
                        () -> assertThat(credits(row.get("example").replace("\\n", "\n")))
                                .contains(row.get("expected"))));
    }

    @Test
    void lineBeforeCaptionNamesTheOutlet() {
        assertThat(
                        credits(
                                "Rebels took the airport.\n\nThe Courier:\n\nThe minister left her house on Monday\n\nThe army fled."))
                .isEqualTo("outlet The Courier");
    }

    @Test
    void ministriesAndPeopleAreNoOutlets() {
        assertThat(credits("According to the Ministry of Trade, rebels told Jane Roe that they took the airport."))
                .isEmpty();
    }

    private String credits(String text) {
        return reader.read(cleaner.clean(Document.of("d", text))).stream()
                .map(credit -> credit.kind().name().toLowerCase(Locale.ROOT) + " " + credit.name())
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
