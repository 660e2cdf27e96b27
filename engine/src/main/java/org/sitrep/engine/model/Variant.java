package org.sitrep.engine.model;

import java.util.List;

/**
 * Another wording of a statement.
 *
 * @param text the words
 * @param difference how it differs from the reading text
 * @param citations the characters that carry it
 */
public record Variant(String text, Kind difference, List<Citation> citations) {
    /** How a wording differs. */
    public enum Kind {
        /** Part of the words, in their order. */
        TRUNCATED,
        /** Other words inside quotation marks. */
        ALTERED,
        /** Two passages set together as one. */
        SPLICED,
        /** Without quotation marks. */
        PARAPHRASED
    }

    public Variant {
        citations = List.copyOf(citations);
    }
}
