package org.sitrep.app.export;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.EventDate;

/** An event's day in words, with the side on which it bounds the deed: "by 2022-02-13". */
final class BoundedDay {
    private BoundedDay() {}

    /** The day behind "by", "from" or "until" where it is the deed's own and only a bound; empty where none is known. */
    static Optional<String> of(EventDate date) {
        return date.value().map(day -> side(date) + day);
    }

    /** The same, and empty also where the deed is on the day itself. */
    static Optional<String> ifBounded(EventDate date) {
        return of(date).filter(text ->
                !text.equals(date.value().map(LocalDate::toString).orElseThrow()));
    }

    private static String side(EventDate date) {
        return date.bound()
                .filter(bound -> date.hasOwnTime())
                .map(bound -> switch (bound) {
                    case AT -> "";
                    case BEFORE -> "by ";
                    case AFTER -> "from ";
                    case UNTIL -> "until ";
                })
                .orElse("");
    }
}
