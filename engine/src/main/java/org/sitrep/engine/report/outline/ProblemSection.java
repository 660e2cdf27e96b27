package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.report.Report;

/** What could not be read or resolved. */
final class ProblemSection {
    private static final int LONGEST = 160;
    private static final int FEW = 3;

    private ProblemSection() {}

    static Section of(Report report, Detail detail) {
        boolean whole = detail == Detail.FULL;
        return Section.of(
                "problems",
                "Problems",
                report.problems().stream().map(problem -> line(problem, whole)).toList(),
                whole ? Integer.MAX_VALUE : FEW);
    }

    private static Line line(Problem problem, boolean whole) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.fixed(problem.code() + " "));
        parts.add(Part.strong(problem.document()));
        if (problem.end() > 0) {
            parts.add(Part.fixed(" " + problem.start() + "–" + problem.end()));
        }
        parts.add(Part.fixed(": "));
        parts.add(Part.text(whole ? problem.text() : shorten(problem.text())));
        return Line.of("", parts, "", List.of());
    }

    private static String shorten(String text) {
        int cut = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
        return cut < 0 ? text : text.substring(0, cut) + " …";
    }
}
