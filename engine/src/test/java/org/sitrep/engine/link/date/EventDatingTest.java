package org.sitrep.engine.link.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.Token;

class EventDatingTest {
    private static final Pipeline PIPELINE = new Pipeline(TestAnalyzer.get());
    private static final DocumentDate MONDAY =
            new DocumentDate(Optional.of(LocalDate.of(2021, 6, 7)), Basis.STATED, "Stated.", List.of());

    /** The cases name the deed's verb, its status, and the words of its own time expression, if it has one. */
    @ParameterizedTest
    @CsvFileSource(resources = "events.tsv", delimiter = '\t', numLinesToSkip = 1, maxCharsPerColumn = 900)
    void datesEvents(
            String text, String verb, Status status, String time, LocalDate value, LocalDate end, String basis) {
        ReadDocument document = PIPELINE.read(Document.of("d", text.replace("\\n", "\n")));

        EventDate date = new EventDating().date(mention(document, verb, status, time), document, MONDAY);

        assertThat(date.value()).isEqualTo(Optional.ofNullable(value));
        assertThat(date.end()).isEqualTo(Optional.ofNullable(end));
        assertThat(date.basis()).isEqualTo(Basis.valueOf(basis));
    }

    /** The cases name the deed's word; the deed, its status and its time are what the reader makes of the text. */
    @ParameterizedTest
    @CsvFileSource(resources = "event-times.tsv", delimiter = '\t', numLinesToSkip = 1, maxCharsPerColumn = 900)
    void findsTheTimeThatGovernsADeed(
            String text,
            String trigger,
            LocalDate value,
            LocalDate end,
            Precision precision,
            TimeExpression.Bound bound,
            Basis basis) {
        ReadDocument document = PIPELINE.read(Document.of("d", text.replace("\\n", "\n")));

        EventMention event = document.events().stream()
                .filter(mention -> document.text(mention.trigger()).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + trigger));

        assertThat(new EventDating().date(event, document, MONDAY))
                .isEqualTo(new EventDate(
                        Optional.ofNullable(value),
                        Optional.ofNullable(end),
                        precision,
                        basis,
                        Optional.of(bound).filter(side -> side != TimeExpression.Bound.AT)));
    }

    private static EventMention mention(ReadDocument document, String verb, Status status, String time) {
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.word().equals(verb)) {
                    Optional<TimeExpression> expression = document.times().stream()
                            .filter(candidate -> document.text(candidate.span()).equals(time))
                            .findFirst();
                    return new EventMention(
                            token.span(),
                            sentence.index(),
                            sentence.span(),
                            sentence.span(),
                            EventType.CONSULT,
                            Optional.empty(),
                            status,
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of(),
                            expression,
                            1,
                            List.of());
                }
            }
        }
        throw new AssertionError("no word " + verb);
    }
}
