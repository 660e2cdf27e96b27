package org.sitrep.engine.link.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.read.time.TimeResolver;

/** Finds the day on which something was said: the day that the text puts beside the cue. */
final class UtteranceDates {
    private final Evidence evidence;

    UtteranceDates(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The day of a mention, empty where the text names none. */
    Optional<LocalDate> of(ReadDocument document, StatementMention mention) {
        if (mention.cue().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = document.sentences().get(mention.sentence());
        return document.times().stream()
                .filter(time -> time.sentence() == mention.sentence() && attached(sentence, mention, time))
                .filter(time -> mention.content().stream().noneMatch(time.span()::overlaps))
                .map(time -> TimeResolver.interval(time, evidence.day(document)))
                .flatMap(Optional::stream)
                .filter(interval ->
                        interval.precision() == Precision.DAY && interval.from().equals(interval.to()))
                .map(DateInterval::from)
                .findFirst();
    }

    /** Whether an expression hangs on the cue itself: a day elsewhere in the sentence dates something else. */
    private static boolean attached(Sentence sentence, StatementMention mention, TimeExpression time) {
        return sentence.headOf(time.span())
                .flatMap(sentence::head)
                .filter(head -> mention.cue().stream().anyMatch(head.span()::overlaps))
                .isPresent();
    }
}
