package org.sitrep.engine.report.outline;

import java.util.List;
import org.sitrep.engine.report.Report;

/** What the reports themselves say is not known or not decided. */
final class OpenSection {
    private OpenSection() {}

    static Section of(Report report, Detail detail) {
        return Section.of(
                "open",
                "Not established",
                report.open().stream()
                        .map(open -> Line.of(
                                "", List.of(Part.text(open.text())), Counts.of(open.citations()), open.citations()))
                        .toList(),
                detail.few() / 4 * 3);
    }
}
