package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.report.Report;

/** What could not be read or resolved. */
final class ProblemSection {
    private ProblemSection() {}

    static Section of(Report report) {
        return Section.of(
                "problems",
                "Problems",
                report.problems().stream().map(ProblemSection::line).toList(),
                Integer.MAX_VALUE);
    }

    private static Line line(Problem problem) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.fixed(problem.code() + " "));
        parts.add(Part.strong(problem.document()));
        if (problem.end() > 0) {
            parts.add(Part.fixed(" " + problem.start() + "–" + problem.end()));
        }
        parts.add(Part.fixed(": "));
        parts.add(Part.text(problem.text()));
        return Line.of("", parts, "", List.of());
    }
}
