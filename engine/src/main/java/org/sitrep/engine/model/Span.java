package org.sitrep.engine.model;

/**
 * A stretch of a document's text, half open.
 *
 * <p>Offsets count UTF-16 code units, as {@link String} does, so that {@code text.substring(start, end)} is the
 * stretch itself. Only a {@link Citation} counts code points, and {@link Document#cite} is the one place that converts.
 *
 * @param start the first character's offset, not negative
 * @param end the offset behind the last character, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") does not lie in a text");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of {@code text} in this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
