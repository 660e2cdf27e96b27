package org.sitrep.engine.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/** The deed between asterisks has the status of its row. */
class StatusCuesTest {
    private static final StatusReader READER = StatusReader.load();

    static Stream<Map<String, String>> rows() {
        return Table.load("status-cues.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCueReadsItsExample(Map<String, String> row) {
        assertThat(status(row.get("example"))).as(row.get("example")).isEqualTo(Status.valueOf(row.get("expected")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "status.tsv", delimiter = '\t')
    void readsTheWholeClause(String text, Status expected) {
        assertThat(status(text)).as(text).isEqualTo(expected);
    }

    private static Status status(String marked) {
        int start = marked.indexOf('*');
        int end = marked.indexOf('*', start + 1) - 1;
        String text = marked.replace("*", "");
        Sentence sentence = Sentences.first(text);
        Token deed = sentence.tokensIn(new Span(start, end)).get(0);
        return READER.status(sentence, deed);
    }
}
