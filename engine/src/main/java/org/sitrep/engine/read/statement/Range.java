package org.sitrep.engine.read.statement;

/**
 * A stretch of tokens.
 *
 * @param from the first token's position
 * @param to the last token's position
 */
record Range(int from, int to) {
    Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no tokens from " + from + " to " + to);
        }
    }

    boolean contains(int position) {
        return from <= position && position <= to;
    }

    boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Range other) {
        return from <= other.to && other.from <= to;
    }
}
