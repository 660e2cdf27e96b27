package org.sitrep.engine.report.outline;

import java.time.LocalDate;

/**
 * A stretch of a line.
 *
 * @param kind whose words they are, and how they stand out
 * @param text the words, not escaped
 */
public record Part(Kind kind, String text) {
    /** Whose words a part holds. */
    public enum Kind {
        /** The report's own fixed words. */
        FIXED,
        /** Words of a document. */
        TEXT,
        /** The name or figure that the line is about, in words of a document. */
        STRONG,
        /** A status, as one of the fixed words. */
        STATUS,
        /** A day as ISO date; the writers print it with its weekday. */
        DAY
    }

    static Part fixed(String text) {
        return new Part(Kind.FIXED, text);
    }

    static Part text(String text) {
        return new Part(Kind.TEXT, text);
    }

    static Part strong(String text) {
        return new Part(Kind.STRONG, text);
    }

    static Part status(String text) {
        return new Part(Kind.STATUS, text);
    }

    static Part day(LocalDate day) {
        return new Part(Kind.DAY, day.toString());
    }
}
