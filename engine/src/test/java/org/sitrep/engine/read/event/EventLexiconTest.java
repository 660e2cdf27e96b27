package org.sitrep.engine.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;

/** Every row of the dictionary of deeds holds for its own example. */
class EventLexiconTest {
    private static final EventLexicon LEXICON = EventLexicon.load();

    static Stream<Map<String, String>> rows() {
        return Table.load("event-types.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsItsExample(Map<String, String> row) {
        Sentence sentence = Sentences.first(row.get("example"));
        List<String> found = sentence.tokens().stream()
                .flatMap(token -> LEXICON.rule(new Predicate(sentence, token, LEXICON.classes())).stream()
                        .map(rule -> token.word() + " " + rule.type() + " "
                                + rule.mode().orElse("")))
                .toList();
        assertThat(found)
                .as(row.get("name") + ": " + row.get("example"))
                .contains(row.get("expected") + " " + row.get("type") + " " + row.get("mode"));
    }
}
