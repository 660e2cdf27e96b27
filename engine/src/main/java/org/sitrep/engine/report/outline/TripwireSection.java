package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.Tripwire;

/** The desk's own tripwires: newly met, met, near, and not met, in the order of its plan within each. */
final class TripwireSection {
    private TripwireSection() {}

    static Section of(Report report) {
        Map<String, String> names = new TreeMap<>();
        report.origins().forEach(origin -> names.put(origin.id(), origin.name()));
        List<Line> lines = report.tripwires().stream()
                .map(tripwire -> line(tripwire, names))
                .toList();
        return Section.of("tripwires", "Tripwires", lines, lines.size())
                .noting("What a level recommends stands in the plan; whether it is due is for its reader to decide.");
    }

    private static Line line(Tripwire tripwire, Map<String, String> names) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.strong(tripwire.name()));
        parts.add(Part.fixed(", " + tripwire.level() + ": "));
        parts.add(Part.status(words(tripwire.state())));
        if (!tripwire.why().isEmpty()) {
            parts.add(Part.fixed(", " + tripwire.why()));
        }
        if (tripwire.state() != Tripwire.State.UNMET && !tripwire.recommended().isEmpty()) {
            parts.add(Part.fixed("; the plan recommends: " + tripwire.recommended()));
        }
        int documents = (int)
                tripwire.citations().stream().map(Citation::document).distinct().count();
        String counts =
                documents == 0 ? "" : Counts.of(documents, tripwire.origins().size());
        String origins = tripwire.origins().stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining("; "));
        return Line.of(tripwire.id(), parts, counts, tripwire.citations())
                .noting(origins.isEmpty() ? List.of() : List.of("Rests on: " + origins + "."));
    }

    private static String words(Tripwire.State state) {
        return switch (state) {
            case NEW -> "newly met";
            case MET -> "met";
            case NEAR -> "near";
            case UNMET -> "not met";
        };
    }
}
