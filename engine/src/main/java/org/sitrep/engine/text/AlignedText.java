package org.sitrep.engine.text;

import java.util.Arrays;
import org.sitrep.engine.model.Span;

/**
 * A text derived from an original, every character of it mapped back.
 *
 * <p>The original is the source of truth, the derived text a view of it that is easier to analyse. Every derived
 * character stands for one stretch of the original, in order; what the view leaves out belongs to no character.
 */
public final class AlignedText {
    private final String original;
    private final String derived;
    private final int[] starts;
    private final int[] ends;

    private AlignedText(String original, String derived, int[] starts, int[] ends) {
        this.original = original;
        this.derived = derived;
        this.starts = starts;
        this.ends = ends;
    }

    /** The whole original, unchanged. */
    public static AlignedText of(String original) {
        return new Builder(original).keep(new Span(0, original.length())).build();
    }

    public String original() {
        return original;
    }

    public String derived() {
        return derived;
    }

    /**
     * The original span behind a span of the derived text, from its first character's stretch to its last's.
     *
     * @throws IndexOutOfBoundsException if the span is empty or lies outside the derived text
     */
    public Span toOriginal(Span span) {
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /** The derived offset of the first character that stands for {@code originalOffset} or for something behind it. */
    public int toDerived(int originalOffset) {
        int found = Arrays.binarySearch(starts, originalOffset);
        if (found >= 0) {
            return found;
        }
        int next = -found - 1;
        return next > 0 && ends[next - 1] > originalOffset ? next - 1 : next;
    }

    /** Puts a derived text together, from the front. */
    public static final class Builder {
        private final String original;
        private final StringBuilder derived = new StringBuilder();
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int last;

        public Builder(String original) {
            this.original = original;
        }

        /** Takes a span of the original over as it is. */
        public Builder keep(Span span) {
            for (int at = span.start(); at < span.end(); at++) {
                append(original.charAt(at), at, at + 1);
            }
            return this;
        }

        /**
         * Writes {@code replacement} for a span of the original; every character of it stands for the whole span.
         *
         * @throws IllegalArgumentException if the span begins before the end of what was written so far
         */
        public Builder replace(Span span, String replacement) {
            for (int at = 0; at < replacement.length(); at++) {
                append(replacement.charAt(at), span.start(), span.end());
            }
            return this;
        }

        private void append(char character, int start, int end) {
            if (start < last && !(derived.length() > 0 && starts[derived.length() - 1] == start)) {
                throw new IllegalArgumentException("offset " + start + " stands before what was written, " + last);
            }
            int at = derived.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            last = end;
            derived.append(character);
        }

        public AlignedText build() {
            int length = derived.length();
            return new AlignedText(
                    original, derived.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
