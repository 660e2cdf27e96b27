package org.sitrep.engine.report.outline;

import java.util.List;

/**
 * A section of the report.
 *
 * @param id a short word for anchors
 * @param title its heading
 * @param numbered whether its lines are numbered
 * @param groups its lines; a section without sub-headings has one group with an empty heading
 * @param note a sentence below the lines, empty where there is none
 * @param leftOut how many lines the level of detail leaves out
 */
public record Section(String id, String title, boolean numbered, List<Group> groups, String note, int leftOut) {
    public Section {
        groups = List.copyOf(groups);
    }

    /** Lines under one sub-heading. */
    public record Group(List<Part> heading, List<Line> lines) {
        public Group {
            heading = List.copyOf(heading);
            lines = List.copyOf(lines);
        }
    }

    static Section of(String id, String title, List<Line> lines, int most) {
        List<Line> kept = lines.stream().limit(most).toList();
        return new Section(id, title, false, List.of(new Group(List.of(), kept)), "", lines.size() - kept.size());
    }

    /** Lines in groups, each with its heading. */
    static Section of(String id, String title, List<Group> groups, String note, int leftOut) {
        return new Section(id, title, false, groups, note, leftOut);
    }

    Section withNumbers() {
        return new Section(id, title, true, groups, note, leftOut);
    }

    Section noting(String sentence) {
        return new Section(id, title, numbered, groups, sentence, leftOut);
    }

    /** Whether it has no line. */
    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.lines().isEmpty());
    }

    /** All lines, those below others too. */
    public List<Line> lines() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .flatMap(Line::all)
                .toList();
    }
}
