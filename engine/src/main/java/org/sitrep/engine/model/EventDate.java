package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.TimeExpression.Bound;

/**
 * When an event happened or is to happen.
 *
 * @param value the first day, or the day that bounds it; empty where it is unknown. A plan of which no day is told has the
 *     day on which it was announced, with the precision {@code NONE}
 * @param end the last day, empty where it is the same or unknown
 * @param precision how exact it is
 * @param basis where it comes from
 * @param bound whether it is on the day or before ("no later than Sunday"), on it or after ("since Friday"), or
 *     lasts to it ("until Friday"); empty where it is on the day itself
 */
public record EventDate(
        Optional<LocalDate> value, Optional<LocalDate> end, Precision precision, Basis basis, Optional<Bound> bound) {
    /** A date that nothing bounds. */
    public EventDate(Optional<LocalDate> value, Optional<LocalDate> end, Precision precision, Basis basis) {
        this(value, end, precision, basis, Optional.empty());
    }

    public static EventDate unknown() {
        return new EventDate(Optional.empty(), Optional.empty(), Precision.NONE, Basis.UNKNOWN);
    }

    /** Whether the event's own time is known, be it roughly; the day on which a plan was announced is not its own. */
    public boolean hasOwnTime() {
        return value.isPresent() && precision != Precision.NONE;
    }

    /** The day, where it is known to be a single one. */
    public Optional<LocalDate> oneDay() {
        return value.filter(day -> precision == Precision.DAY && end.isEmpty());
    }
}
