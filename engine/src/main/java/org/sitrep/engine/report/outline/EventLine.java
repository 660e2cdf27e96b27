package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.StatusStep;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.ReportedDocument;

/** An event as a line. */
final class EventLine {
    private final Map<String, ReportedDocument> documents = new TreeMap<>();

    EventLine(Report report) {
        report.documents().forEach(document -> documents.put(document.id(), document));
    }

    /** Headline and status alone, for a list that gives the day as a heading. */
    Line plain(Event event) {
        return line(event, List.of());
    }

    /** With its day. */
    Line dated(Event event) {
        return line(event, event.date().value().isPresent() ? Days.parts(event.date()) : List.of());
    }

    private Line line(Event event, List<Part> day) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(event.headline()));
        parts.add(Part.fixed(" — "));
        parts.add(Part.status(Phrases.lower(event.status())));
        List<StatusStep> earlier = event.history().stream()
                .filter(step -> step.status() != event.status())
                .toList();
        if (!earlier.isEmpty()) {
            parts.add(Part.fixed(", before that "));
            parts.add(Part.fixed(String.join(
                    ", ",
                    earlier.stream()
                            .map(step -> Phrases.lower(step.status()))
                            .distinct()
                            .toList())));
        }
        if (!day.isEmpty()) {
            parts.add(Part.fixed(", "));
            parts.addAll(day);
        }
        return Line.of(event.id(), parts, Counts.of(event.documents(), event.origins()), event.citations())
                .noting(why(event));
    }

    /** How an inferred day follows: from the day of the first document that carries the event. */
    private List<String> why(Event event) {
        if (event.date().basis() != Basis.INFERRED || event.date().value().isEmpty()) {
            return List.of();
        }
        return event.citations().stream()
                .map(citation -> documents.get(citation.document()))
                .filter(document -> document != null && document.published().basis() == Basis.INFERRED)
                .map(document ->
                        "* The day is inferred. " + document.published().why())
                .limit(1)
                .toList();
    }
}
