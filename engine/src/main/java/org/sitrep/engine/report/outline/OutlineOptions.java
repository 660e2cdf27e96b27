package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a report is written out.
 *
 * @param detail how much
 * @param since the day from which on things are new to the reader
 */
public record OutlineOptions(Detail detail, Optional<LocalDate> since) {
    public static OutlineOptions standard() {
        return new OutlineOptions(Detail.STANDARD, Optional.empty());
    }
}
