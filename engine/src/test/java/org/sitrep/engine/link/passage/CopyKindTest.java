package org.sitrep.engine.link.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Skimmed;
import org.sitrep.engine.model.CopyKind;

/** What two texts of our own are to each other. */
class CopyKindTest {
    private static final List<String> ARTICLE = List.of(
            "The old bridge at Varnes gave way shortly after dawn on Tuesday, and two lorries fell into the river below it.",
            "Divers searched the cold water until noon, when the current grew too strong for their small rubber boats.",
            "The town had closed the bridge to heavy traffic in spring, but nobody had put up a barrier at the northern end.",
            "A ferry will carry schoolchildren from Wednesday on, and the bus now goes the long way round by the quarry.",
            "The mayor cut short a journey to the coast and walked to the bank in the rain without saying a word to anyone.",
            "Iron from the broken arch still stood out of the water in the evening, hung with reeds and a child's blue coat.");
    private static final String QUOTATION =
            "“We asked for this bridge to be mended eleven times in four years, and eleven times the letter came back unopened,” "
                    + "councillor Ida Brandt said.";
    private static final String OTHER =
            "In Varnes people had long told each other not to stand under the arch. Now it lies in the stream. "
                    + "A reporter of this paper saw crane drivers shake their heads. No one was selling bread in the square.";

    @Test
    void sameTextIsIdentical() {
        assertThat(kind(text(0, 1, 2, 3, 4, 5), "OSLO (AP) - " + text(0, 1, 2, 3, 4, 5)))
                .isEqualTo(CopyKind.IDENTICAL);
    }

    @Test
    void otherOrderAndNewLeadAreNearDuplicate() {
        assertThat(kind(text(0, 1, 2, 3, 4, 5), OTHER + " " + text(4, 2, 3, 5))).isEqualTo(CopyKind.NEAR_DUPLICATE);
    }

    @Test
    void aThirdIsPartial() {
        assertThat(kind(text(0, 1, 2, 3, 4), OTHER + " " + text(1) + " " + OTHER.replace("a", "o") + " " + text(5, 2)))
                .isEqualTo(CopyKind.PARTIAL_COPY);
    }

    @Test
    void commonQuotationIsNoCopyHoweverLong() {
        String quotations = QUOTATION + " " + QUOTATION.replace("We asked", "They wrote");
        assertThat(kind(text(0, 1) + " " + quotations, OTHER + " " + quotations))
                .isEqualTo(CopyKind.SHARED_STATEMENT);
    }

    @Test
    void quotationsWithTheSameAttributionAreNoCopy() {
        String first = QUOTATION.replace(
                "councillor Ida Brandt said.",
                "Ida Brandt, who has sat in the council of Varnes since last spring, told reporters there.");
        String second =
                "“Nobody will be sent home before every family has a roof, a bed and a warm meal,” the head of the "
                        + "regional relief board, Olav Moen, said on Tuesday evening in Varnes.";
        assertThat(kind(text(0) + " " + first + " " + text(3) + " " + second, OTHER + " " + second + " " + first))
                .isEqualTo(CopyKind.SHARED_STATEMENT);
    }

    @Test
    void oneCommonSentenceIsIndependent() {
        assertThat(kind(text(0, 1, 2, 3), OTHER + " " + OTHER.replace("o", "a") + " " + text(0)))
                .isEqualTo(CopyKind.INDEPENDENT);
    }

    private static String text(int... sentences) {
        StringBuilder text = new StringBuilder();
        for (int sentence : sentences) {
            text.append(ARTICLE.get(sentence)).append(' ');
        }
        return text.toString().strip();
    }

    private static CopyKind kind(String one, String other) {
        CopyIndex index = new CopyIndex(CopyWindow.STREAM);
        index.add(Skimmed.of("one", one));
        return index.add(Skimmed.of("other", other)).stream()
                .map(CopyPair::kind)
                .findFirst()
                .orElse(CopyKind.INDEPENDENT);
    }
}
