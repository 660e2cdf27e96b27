package org.sitrep.engine.model;

import java.util.List;

/**
 * A point on which reports differ.
 *
 * @param id derived from its content
 * @param kind in what they differ
 * @param about words of a document that name the point
 * @param sides what each says, newest first, two or more
 */
public record Difference(String id, Kind kind, String about, List<Side> sides) {
    /** In what reports differ. */
    public enum Kind {
        WORDING,
        DATE,
        FIGURE,
        STATUS,
        SPEAKER,
        PLACE,
        NAME
    }

    /** One side, in words of its documents. */
    public record Side(String text, List<Citation> citations) {
        public Side {
            citations = List.copyOf(citations);
        }
    }

    public Difference {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a difference needs two sides");
        }
    }
}
