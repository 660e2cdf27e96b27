package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.DateInterval;

/**
 * A fact of a document without a day that a dated document also tells.
 *
 * @param fact the fact
 * @param known the same fact where its day is known
 * @param days that day
 * @param strength how sure it is that both are one fact, 0 to 1
 */
record FactMatch(DatedFact fact, DatedFact known, DateInterval days, double strength) {
    /** Whether the fact falls on the known day if its document is of {@code day}. */
    boolean fits(LocalDate day) {
        Optional<DateInterval> meant = fact.on(Optional.of(day));
        return meant.isPresent() && meant.get().overlaps(days);
    }
}
