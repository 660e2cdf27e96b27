package org.sitrep.engine.link.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Skimmed;
import org.sitrep.engine.model.ReadDocument;

class PassageFinderTest {
    private static final String QUOTE = "We will not leave the northern valley before the first snow";

    @Test
    void commonQuotationIsQuoted() {
        List<SharedPassage> passages = find(
                "The minister was clear. “" + QUOTE + ",” she said on Monday.",
                "In a letter she wrote: \"" + QUOTE + ".\" Her party agreed.");
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).quoted()).isTrue();
        assertThat(passages.get(0).words()).isEqualTo(11);
    }

    @Test
    void copiedReportIsNotQuotedAndAsLongAsItCanBe() {
        String lead = "Rebels from the north took the airport of the capital on Monday after two days of fighting";
        List<SharedPassage> passages = find(lead + ", residents said.", "By noon it was known. " + lead + " near it.");
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).quoted()).isFalse();
        assertThat(passages.get(0).firstSpan().of(lead)).isEqualTo(lead);
    }

    @Test
    void shortPhrasesAreNoPassage() {
        assertThat(find(
                        "The minister of foreign affairs of the republic left.",
                        "The minister of foreign affairs of the republic came."))
                .isEmpty();
    }

    @Test
    void noPassageRunsOverFurniture() {
        String text = "Rebels from the north took the airport of the capital\n\nREAD MORE: Who are they?\n\n"
                + "and the great bridge over the river in the east.";
        for (SharedPassage passage : find(text, text)) {
            assertThat(passage.firstSpan().of(text)).doesNotContain("READ MORE");
        }
    }

    @Test
    void oneWordManyTimesOverEnds() {
        assertThat(find("no ".repeat(40_000), "no ".repeat(40_000))).isNotEmpty();
    }

    private static List<SharedPassage> find(String one, String other) {
        ReadDocument first = Skimmed.of("a", one);
        ReadDocument second = Skimmed.of("b", other);
        return new PassageFinder().find(List.of(first, second));
    }
}
