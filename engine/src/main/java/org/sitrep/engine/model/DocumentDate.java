package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day of a document, as far as it can be known.
 *
 * @param value the day, empty where it is unknown
 * @param basis stated, inferred or unknown
 * @param why one sentence that says how that follows
 * @param citations the characters that it follows from; none only where metadata alone states it or it is unknown
 */
public record DocumentDate(Optional<LocalDate> value, Basis basis, String why, List<Citation> citations) {
    public DocumentDate {
        citations = List.copyOf(citations);
    }

    public static DocumentDate unknown(String why) {
        return new DocumentDate(Optional.empty(), Basis.UNKNOWN, why, List.of());
    }
}
