package org.sitrep.engine.report.outline;

import java.util.List;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.report.Report;

/** Where reports differ, each side with its own citations. */
final class DifferenceSection {
    private DifferenceSection() {}

    static Section of(Report report, Detail detail) {
        return Section.of(
                "differences",
                "Where reports differ",
                report.differences().stream().map(DifferenceSection::line).toList(),
                detail.few() / 4 * 3);
    }

    static Line line(Difference difference) {
        List<Part> parts = List.of(
                Part.status(Phrases.lower(difference.kind())), Part.fixed(": "), Part.strong(difference.about()));
        List<Line> sides = difference.sides().stream()
                .map(side ->
                        Line.of("", List.of(Part.text(side.text())), Counts.of(side.citations()), side.citations()))
                .toList();
        return Line.of(difference.id(), parts, "", List.of()).with(sides);
    }
}
