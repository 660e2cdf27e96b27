package org.sitrep.engine.model;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from the first day
 * @param to the last day, the same for a single day
 * @param precision how exactly the text names it: a week or a weekend is as exact as its days
 */
public record DateInterval(LocalDate from, LocalDate to, Precision precision) {
    public DateInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an interval cannot end on " + to + ", before its start on " + from);
        }
    }

    public static DateInterval day(LocalDate day) {
        return new DateInterval(day, day, Precision.DAY);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(DateInterval other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    public boolean isDay() {
        return from.equals(to);
    }
}
