package org.sitrep.engine.link.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.OpenQuestion;

class OpenQuestionFinderTest {
    static Stream<Arguments> rows() {
        return Table.load("open-cues.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("example"), row.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsWhatIsOpen(String example, String expected) {
        assertThat(Stories.of(example).open()).extracting(OpenQuestion::text).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is clear that the truce holds.",
                "The general said that the troops would leave.",
                "He declined the invitation to the dinner.",
                "The minister decided to close the port."
            })
    void leavesOutWhatIsSettled(String text) {
        assertThat(Stories.of(text).open()).isEmpty();
    }

    @Test
    void sameSentenceInTwoDocumentsIsOneQuestion() {
        String sentence = "It is not known who fired the shots.";

        assertThat(Stories.of("Police came. " + sentence, sentence).open())
                .singleElement()
                .satisfies(question -> assertThat(question.citations())
                        .extracting(Citation::document)
                        .containsExactlyInAnyOrder("a", "b"));
    }
}
