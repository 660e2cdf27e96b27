package org.sitrep.engine.link.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.Rows;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.PostureStep;

class PostureBoardTest {
    static Stream<Arguments> rows() {
        return Table.load("posture-rules.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("aspect"), row.get("example"), row.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rulesSetStates(String aspect, String example, String expected) {
        assertThat(Stories.of(example).posture())
                .filteredOn(posture -> posture.aspect() == Aspect.valueOf(aspect))
                .extracting(PostureBoardTest::describe)
                .containsExactly(expected);
    }

    private static String describe(Posture posture) {
        return posture.subject() + ": " + posture.state();
    }

    static Stream<Arguments> boards() {
        return Rows.of(PostureBoardTest.class, "boards.tsv").stream().map(row -> Arguments.of(row.toArray()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boards")
    void boardsHoldTheStatesInOrder(String name, String articles, String aspect, String expected) {
        List<String> rows = Stories.of(articles.split(" \\|\\| ", -1)).posture().stream()
                .filter(posture -> posture.aspect() == Aspect.valueOf(aspect))
                .map(posture -> posture.subject() + ": "
                        + posture.history().stream().map(PostureStep::state).collect(Collectors.joining(" > ")))
                .toList();

        assertThat(rows)
                .as(name)
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" \\|\\| ", -1));
    }

    @Test
    void monthIsNoDay() {
        assertThat(Stories.of("date 2021-05-20 Norway closed its embassy in Kenya in March.")
                        .posture())
                .singleElement()
                .satisfies(posture -> assertThat(posture.since()).isEmpty());
    }

    @Test
    void laterDeedSupersedesEarlierOneWhateverTheOrderOfReports() {
        String ordered = "date 2021-05-03 Norway ordered the departure of its embassy staff in Kenya on 1 May 2021.";
        String moved = "date 2021-05-06 Norway relocated its embassy in Kenya to Mombasa on 5 May 2021.";

        assertThat(Stories.of(moved, ordered).posture())
                .filteredOn(posture -> posture.aspect() == Aspect.MISSION)
                .singleElement()
                .satisfies(posture -> {
                    assertThat(posture.state()).isEqualTo("relocated to Mombasa");
                    assertThat(posture.since()).contains(LocalDate.of(2021, 5, 5));
                    assertThat(posture.history())
                            .extracting(PostureStep::state)
                            .containsExactly("departure ordered", "relocated to Mombasa");
                });
    }

    @Test
    void citesWhereTheOwnerIsNamed() {
        String article =
                "date 2021-05-03 President Anna Berg flew to Nairobi. She met President Juan Soto there on Monday.";

        assertThat(Stories.of(article).posture())
                .filteredOn(posture -> posture.aspect() == Aspect.TALKS)
                .singleElement()
                .satisfies(posture -> assertThat(posture.citations())
                        .extracting(Citation::text)
                        .contains("Anna Berg"));
    }

    @Test
    void citesWhoNamesTheOwnerRatherThanWhoDoesNot() {
        String unnamed = "date 2021-05-03 Kenya is at war. Norway has friends there."
                + " The foreign ministry on Monday closed its embassy in Nairobi.";
        String named = "date 2021-05-03 Norway closed its embassy in Kenya on Monday.";

        assertThat(Stories.of(unnamed, named).posture())
                .filteredOn(posture -> posture.aspect() == Aspect.MISSION)
                .singleElement()
                .satisfies(posture -> assertThat(posture.citations())
                        .extracting(Citation::text)
                        .containsExactly("Norway closed its embassy in Kenya on Monday"));
    }

    @Test
    void aMissionCalledByItsTownIsTheSenders() {
        assertThat(Stories.of("date 2021-05-03 Norway closed its Nairobi embassy on Monday.")
                        .posture())
                .extracting(Posture::subject)
                .containsExactly("Norway embassy in KE");
    }

    @Test
    void whatIsOnlyPredictedSetsNoState() {
        assertThat(Stories.of("Norway may close its embassy in Kenya, officials fear.")
                        .posture())
                .isEmpty();
    }
}
