package org.sitrep.engine.report.outline;

import java.util.List;
import org.sitrep.engine.model.Citation;

/**
 * A line of the report.
 *
 * @param id the item's id, empty where the line is none
 * @param parts its words
 * @param counts how many documents and origins stand behind it, empty where nothing was counted
 * @param citations what carries it
 * @param notes sentences that say how something in it follows
 * @param below lines that belong under it
 */
public record Line(
        String id, List<Part> parts, String counts, List<Citation> citations, List<String> notes, List<Line> below) {
    public Line {
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
        notes = List.copyOf(notes);
        below = List.copyOf(below);
    }

    static Line of(String id, List<Part> parts, String counts, List<Citation> citations) {
        return new Line(id, parts, counts, citations, List.of(), List.of());
    }

    Line with(List<Line> lines) {
        return new Line(id, parts, counts, citations, notes, lines);
    }

    Line noting(List<String> sentences) {
        return new Line(id, parts, counts, citations, sentences, below);
    }
}
