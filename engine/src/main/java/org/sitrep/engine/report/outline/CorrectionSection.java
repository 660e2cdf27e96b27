package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.ReportedCorrection;

/** What the desk decided by hand, and what each decision was applied to. */
final class CorrectionSection {
    private CorrectionSection() {}

    static Section of(Report report) {
        Map<String, String> names = new TreeMap<>();
        report.entities().forEach((Entity entity) -> names.put(entity.id(), entity.name()));
        List<Line> lines = report.corrections().stream()
                .map(correction -> line(correction, names))
                .toList();
        return Section.of("corrections", "Corrections", lines, lines.size())
                .noting("Decided by the desk, and put over what the program concluded.");
    }

    private static Line line(ReportedCorrection correction, Map<String, String> names) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(correction.text()));
        parts.add(Part.fixed(correction.applied().isEmpty() ? ": met nothing" : ": applied to "));
        List<String> applied = correction.applied().stream()
                .map(id -> names.getOrDefault(id, id))
                .distinct()
                .toList();
        if (!applied.isEmpty()) {
            parts.add(Part.text(String.join(", ", applied)));
        }
        return Line.of("", parts, "", List.of()).labelled(List.of(Part.fixed("Line " + correction.line())));
    }
}
