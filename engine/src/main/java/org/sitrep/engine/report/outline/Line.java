package org.sitrep.engine.report.outline;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;

/**
 * A line of the report.
 *
 * @param id the item's id, empty where the line is none
 * @param label what stands before its words: the figure, the thing watched; empty where nothing does
 * @param parts its words
 * @param counts how many documents and origins stand behind it, empty where nothing was counted
 * @param citations what carries it
 * @param notes sentences that say how something in it follows
 * @param below lines that belong under it
 */
public record Line(
        String id,
        List<Part> label,
        List<Part> parts,
        String counts,
        List<Citation> citations,
        List<String> notes,
        List<Line> below) {
    public Line {
        label = List.copyOf(label);
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
        notes = List.copyOf(notes);
        below = List.copyOf(below);
    }

    static Line of(String id, List<Part> parts, String counts, List<Citation> citations) {
        return new Line(id, List.of(), parts, counts, citations, List.of(), List.of());
    }

    Line labelled(List<Part> words) {
        return new Line(id, words, parts, counts, citations, notes, below);
    }

    Line citing(List<Citation> shown) {
        return new Line(id, label, parts, counts, shown, notes, below);
    }

    Line with(List<Line> lines) {
        return new Line(id, label, parts, counts, citations, notes, lines);
    }

    /** The line and all that stand below it. */
    Stream<Line> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Line::all));
    }

    Line noting(List<String> sentences) {
        return new Line(id, label, parts, counts, citations, sentences, below);
    }
}
