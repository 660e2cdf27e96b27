package org.sitrep.engine.link.correction;

import java.util.List;
import java.util.Locale;

/**
 * One decision of a desk.
 *
 * @param line the number of its line in the file, from 1
 * @param kind what is decided
 * @param text the line as it was written
 * @param words what stands behind the kind: names, document ids, a day; quotation marks taken off
 */
public record Correction(int line, Kind kind, String text, List<String> words) {
    public Correction {
        words = List.copyOf(words);
    }

    /** What a desk can decide. */
    public enum Kind {
        /** Two names are one entity, which is called by the first. */
        ALIAS,
        /** Two names are never one entity. */
        NOT_SAME,
        /** The day of a document. */
        DATE,
        /** The outlet of a document. */
        OUTLET,
        /** The stories of these documents are one. */
        MERGE,
        /** These documents are a story of their own. */
        SPLIT,
        /** A document, or a passage of one, is left out. */
        IGNORE;

        /** The word that a file has for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
