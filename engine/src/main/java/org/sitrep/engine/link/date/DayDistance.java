package org.sitrep.engine.link.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Counts days by a TIMEX3 duration. */
final class DayDistance {
    private DayDistance() {}

    /** The day so long before another; the same day for hours and minutes, empty for vague or long durations. */
    static Optional<LocalDate> before(LocalDate day, String duration) {
        if (duration.startsWith("PT")) {
            return duration.contains("X") ? Optional.empty() : Optional.of(day);
        }
        try {
            Period period = Period.parse(duration);
            return period.toTotalMonths() > 0 ? Optional.empty() : Optional.of(day.minus(period));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
