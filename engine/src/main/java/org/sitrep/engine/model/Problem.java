package org.sitrep.engine.model;

import java.util.Comparator;

/**
 * Something in the input that could not be read or resolved, as data: the rest goes on.
 *
 * @param code a code from the list in docs/problems.md, such as {@code P010}
 * @param document the document's id or, where there is none yet, the path
 * @param start the first code point concerned, 0 where it is the whole
 * @param end the offset behind the last code point concerned
 * @param text one sentence that says what is wrong and one that says what to do
 */
public record Problem(String code, String document, int start, int end, String text) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::document)
            .thenComparingInt(Problem::start)
            .thenComparing(Problem::code)
            .thenComparing(Problem::text);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
