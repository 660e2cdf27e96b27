package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.ReportedDocument;

/** The documents by number, each with its outlet, its day and the origins that it rests on. */
final class SourceSection {
    private final Map<String, Origin> origins = new TreeMap<>();

    private SourceSection(Report report) {
        report.origins().forEach(origin -> origins.put(origin.id(), origin));
    }

    static Section of(Report report) {
        SourceSection section = new SourceSection(report);
        List<Line> lines = report.documents().stream().map(section::line).toList();
        return Section.of("sources", "Sources", lines, Integer.MAX_VALUE).withNumbers();
    }

    private Line line(ReportedDocument document) {
        List<Part> parts = new ArrayList<>();
        document.outlet()
                .ifPresentOrElse(
                        outlet -> parts.add(Part.strong(outlet)), () -> parts.add(Part.fixed("Outlet not known")));
        document.title().ifPresent(title -> {
            parts.add(Part.fixed(", “"));
            parts.add(Part.text(title));
            parts.add(Part.fixed("”"));
        });
        parts.add(Part.fixed(", "));
        document.published()
                .value()
                .ifPresentOrElse(
                        day -> {
                            parts.add(Part.day(day));
                            parts.add(Part.fixed(
                                    " (" + Phrases.lower(document.published().basis()) + ")"));
                        },
                        () -> parts.add(Part.fixed("day not known")));
        parts.add(Part.fixed(", "));
        parts.add(Part.text(document.id()));
        document.url().ifPresent(url -> {
            parts.add(Part.fixed(", "));
            parts.add(Part.text(url));
        });
        List<Line> below = document.origins().stream()
                .map(origins::get)
                .filter(origin -> origin != null)
                .map(SourceSection::line)
                .toList();
        return new Line(
                "",
                parts,
                "",
                document.published().citations(),
                List.of(document.published().why()),
                below);
    }

    private static Line line(Origin origin) {
        List<Part> parts =
                List.of(Part.fixed("rests on " + Phrases.lower(origin.kind()) + ": "), Part.text(origin.name()));
        return Line.of(origin.id(), parts, Counts.of(origin.documents().size(), "document"), List.of());
    }
}
