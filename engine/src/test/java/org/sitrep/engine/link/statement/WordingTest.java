package org.sitrep.engine.link.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.lexicon.Table;

class WordingTest {

    static Stream<Map<String, String>> functionWords() {
        return Table.load("function-words.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("functionWords")
    void functionWordIsNoContent(Map<String, String> row) {
        assertThat(Wording.of(row.get("example")).content())
                .isEqualTo(Set.of(row.get("expected").split(" ", -1)));
    }
}
