package org.sitrep.engine.model;

/**
 * The exact characters that carry a line.
 *
 * @param document the document's id
 * @param start the first code point's offset in the document's original text
 * @param end the offset behind the last code point
 * @param text exactly those characters
 */
public record Citation(String document, int start, int end, String text) implements Comparable<Citation> {
    public Citation {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a citation of [" + start + ", " + end + ") holds no character");
        }
    }

    /** Whether the two have a character of one document in common. */
    public boolean overlaps(Citation other) {
        return document.equals(other.document) && start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Citation other) {
        int byDocument = document.compareTo(other.document);
        if (byDocument != 0) {
            return byDocument;
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
