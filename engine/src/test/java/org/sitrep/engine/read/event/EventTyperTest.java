package org.sitrep.engine.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.AnalyzedPage;

/** What the first name does to the second one. */
class EventTyperTest {
    private static final EventTyper TYPER = EventTyper.load();

    @ParameterizedTest
    @CsvFileSource(resources = "between.tsv", delimiter = '\t')
    void readsWhatStandsBetween(String text, String actor, String recipient, EventType expected) {
        AnalyzedPage page = Sentences.page(text);
        assertThat(TYPER.between(page, span(text, actor), span(text, recipient)))
                .as(text)
                .contains(expected);
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
