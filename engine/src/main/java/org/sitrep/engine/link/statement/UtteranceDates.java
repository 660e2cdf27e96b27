package org.sitrep.engine.link.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.read.time.TimeResolver;

/** Finds the day on which something was said: the day that the text puts beside the cue. */
final class UtteranceDates {
    /** "said in a statement to the parliament's committee late on Monday" */
    private static final int REACH = 60;

    private final Evidence evidence;

    UtteranceDates(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The day of a mention, empty where the text names none. */
    Optional<LocalDate> of(ReadDocument document, StatementMention mention) {
        if (mention.cue().isEmpty()) {
            return Optional.empty();
        }
        Span cue = mention.cue().get(mention.cue().size() - 1);
        return document.times().stream()
                .filter(time -> time.sentence() == mention.sentence() && near(cue, time))
                .filter(time -> mention.content().stream().noneMatch(time.span()::overlaps))
                .map(time -> TimeResolver.interval(time, evidence.day(document)))
                .flatMap(Optional::stream)
                .filter(interval ->
                        interval.precision() == Precision.DAY && interval.from().equals(interval.to()))
                .map(DateInterval::from)
                .findFirst();
    }

    private static boolean near(Span cue, TimeExpression time) {
        return time.span().start() < cue.end() + REACH
                && cue.start() - REACH < time.span().end();
    }
}
