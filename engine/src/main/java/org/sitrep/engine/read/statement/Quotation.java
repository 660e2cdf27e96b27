package org.sitrep.engine.read.statement;

import java.util.List;

/**
 * Words between quotation marks.
 *
 * @param parts one stretch of tokens a paragraph, marks included
 * @param closed whether the closing mark was found
 */
record Quotation(List<Range> parts, boolean closed) {
    Quotation {
        parts = List.copyOf(parts);
    }

    int from() {
        return parts.get(0).from();
    }

    int to() {
        return parts.get(parts.size() - 1).to();
    }

    Range range() {
        return new Range(from(), to());
    }

    boolean contains(int position) {
        return from() <= position && position <= to();
    }
}
