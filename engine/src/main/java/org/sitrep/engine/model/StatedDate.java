package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document's own day, as it or its metadata states it.
 *
 * @param value the day
 * @param span the characters that state it, empty where only metadata does
 * @param evidence a fixed phrase for where it stands: "metadata", "header line", "dateline", "embedded post", "address",
 *     "correction"
 */
public record StatedDate(LocalDate value, Optional<Span> span, String evidence) {
    private static final String CORRECTION = "correction";

    /** A day that a desk gives to a document by hand. */
    public static StatedDate corrected(LocalDate day) {
        return new StatedDate(day, Optional.empty(), CORRECTION);
    }

    /** Whether a desk gave it by hand. */
    public boolean isCorrected() {
        return evidence.equals(CORRECTION);
    }
}
