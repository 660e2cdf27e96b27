package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event happened or is to happen.
 *
 * @param value the first day, empty where it is unknown
 * @param end the last day, empty where it is the same or unknown
 * @param precision how exact it is
 * @param basis where it comes from
 */
public record EventDate(Optional<LocalDate> value, Optional<LocalDate> end, Precision precision, Basis basis) {
    public static EventDate unknown() {
        return new EventDate(Optional.empty(), Optional.empty(), Precision.NONE, Basis.UNKNOWN);
    }
}
