package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.Tripwire;

/** The desk's own tripwires: newly met, met, near, and not met, in the order of its plan within each. */
final class TripwireSection {
    private static final List<Tripwire.State> ORDER =
            List.of(Tripwire.State.NEW, Tripwire.State.MET, Tripwire.State.NEAR, Tripwire.State.UNMET);

    private TripwireSection() {}

    static Section of(Report report) {
        List<Line> lines = report.tripwires().stream()
                .sorted(Comparator.comparingInt(tripwire -> ORDER.indexOf(tripwire.state())))
                .map(TripwireSection::line)
                .toList();
        return Section.of("tripwires", "Tripwires", lines, lines.size())
                .noting("What a level recommends stands in the plan; whether it is due is for its reader to decide.");
    }

    private static Line line(Tripwire tripwire) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.strong(tripwire.name()));
        parts.add(Part.fixed(", " + tripwire.level() + ": "));
        parts.add(Part.status(words(tripwire.state())));
        if (tripwire.state() != Tripwire.State.UNMET && !tripwire.recommended().isEmpty()) {
            parts.add(Part.fixed("; the plan recommends: " + tripwire.recommended()));
        }
        String counts = tripwire.citations().isEmpty() ? "" : Counts.of(tripwire.citations());
        return Line.of("", parts, counts, tripwire.citations());
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
