package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeExpression.Bound;
import org.sitrep.engine.read.time.TimeResolver;

/**
 * Says when an event mention happened.
 *
 * <p>Its own time expression decides where it has one. A deed that is told as done and has none takes the day that its
 * context gives it ({@link ContextDay}), and is then marked as inferred. A plan without a day of its own is for no
 * earlier day than the one on which it was told, and takes that one without any precision. What is left has no day.
 */
public final class EventDating {
    /** The date by the mention's own expression alone. */
    public EventDate date(EventMention event, DocumentDate documentDate) {
        return event.time().flatMap(time -> ofExpression(time, documentDate)).orElseGet(EventDate::unknown);
    }

    /** The date by the mention's own expression, else by what stands around it. */
    public EventDate date(EventMention event, ReadDocument document, DocumentDate documentDate) {
        EventDate own = date(event, documentDate);
        boolean done = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
        if (own.value().isPresent()) {
            return own;
        }
        if (event.status() == Status.PLANNED) {
            return ContextDay.announced(event, document, documentDate)
                    .map(told -> bounded(told, Precision.NONE, Basis.INFERRED, Bound.AFTER))
                    .orElse(own);
        }
        if (!done) {
            return own;
        }
        return ContextDay.of(event, document, documentDate)
                .map(days -> written(days, Basis.INFERRED))
                .orElse(own);
    }

    private static Optional<EventDate> ofExpression(TimeExpression time, DocumentDate documentDate) {
        return TimeResolver.interval(time, documentDate.value()).map(days -> {
            Basis basis = !TimeResolver.isRelative(time)
                    ? Basis.STATED
                    : documentDate.basis() == Basis.STATED ? Basis.RESOLVED : Basis.INFERRED;
            return switch (time.bound()) {
                case BEFORE -> bounded(days.to(), days.precision(), basis, Bound.BEFORE);
                case UNTIL -> bounded(days.to(), days.precision(), basis, Bound.UNTIL);
                case AFTER -> bounded(days.from(), days.precision(), basis, Bound.AFTER);
                case AT -> written(days, basis);
            };
        });
    }

    private static EventDate bounded(LocalDate day, Precision precision, Basis basis, Bound bound) {
        return new EventDate(Optional.of(day), Optional.empty(), precision, basis, Optional.of(bound));
    }

    private static EventDate written(DateInterval days, Basis basis) {
        Optional<LocalDate> end = days.isDay() ? Optional.empty() : Optional.of(days.to());
        Precision precision = days.precision();
        return new EventDate(Optional.of(days.from()), end, precision, basis);
    }
}
