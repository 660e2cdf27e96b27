package org.sitrep.engine.model;

import java.util.List;

/**
 * A number over all documents of a story.
 *
 * @param id derived from its content
 * @param value the number
 * @param bound exact, at least, at most or about
 * @param unit what is counted or measured
 * @param what words of a document that tell what the number is of
 * @param citations the characters that carry it
 */
public record Figure(String id, double value, Bound bound, String unit, String what, List<Citation> citations) {
    public Figure {
        citations = List.copyOf(citations);
    }
}
