package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.StatusStep;
import org.sitrep.engine.report.Report;

/** An event as a line. */
final class EventLine {
    /** The numbers of the documents whose day is inferred. */
    private final Map<String, Integer> inferred = new TreeMap<>();

    EventLine(Report report) {
        for (int index = 0; index < report.documents().size(); index++) {
            if (report.documents().get(index).published().basis() == Basis.INFERRED) {
                inferred.put(report.documents().get(index).id(), index + 1);
            }
        }
    }

    /** A deed for a list that gives the day as a heading. */
    Line of(Deed deed) {
        List<Part> parts = parts(deed);
        if (deed.isUndated() && deed.when().day().isPresent()) {
            parts.add(Part.fixed(", day not stated"));
        } else if (!deed.isUndated()) {
            String mark = deed.first().date().basis() == Basis.INFERRED ? "*" : "";
            parts.add(Part.fixed(Phrases.under(deed.first().date().bound()) + mark));
        }
        return line(deed, parts);
    }

    /** With its day. */
    Line dated(Deed deed) {
        List<Part> parts = parts(deed);
        deed.when().day().ifPresent(day -> {
            parts.add(Part.fixed(
                    deed.isUndated()
                            ? ", reported "
                            : ", " + Phrases.before(deed.first().date().bound())));
            parts.addAll(Days.parts(deed));
        });
        return line(deed, parts);
    }

    private static Line line(Deed deed, List<Part> parts) {
        List<Citation> citations = deed.events().stream()
                .flatMap(event -> event.citations().stream())
                .distinct()
                .toList();
        return Line.of(deed.first().id(), parts, Counts.of(deed.documents(), deed.origins()), citations);
    }

    private static List<Part> parts(Deed deed) {
        // What else the same words deny is no status of the deed that they tell as done.
        List<Status> statuses = deed.events().stream()
                .map(Event::status)
                .filter(status -> status != Status.DENIED || deed.first().status() == Status.DENIED)
                .distinct()
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(deed.headline()));
        for (Status status : statuses) {
            parts.add(Part.fixed(status == statuses.get(0) ? " — " : ", "));
            parts.add(Part.status(Phrases.lower(status)));
        }
        List<String> earlier = deed.first().history().stream()
                .map(StatusStep::status)
                .filter(status -> !statuses.contains(status))
                .map(Phrases::lower)
                .distinct()
                .toList();
        if (!earlier.isEmpty()) {
            parts.add(Part.fixed(", before that " + String.join(", ", earlier)));
        }
        return parts;
    }

    /** How inferred days among these events follow: the sources that say so. Empty where none is inferred. */
    String note(List<Event> events) {
        String sources = events.stream()
                .filter(event -> event.date().basis() == Basis.INFERRED)
                .flatMap(event -> event.citations().stream())
                .map(Citation::document)
                .filter(inferred::containsKey)
                .map(inferred::get)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return sources.isEmpty()
                ? ""
                : "* The day is inferred; how it follows is said under Sources, number " + sources + ".";
    }
}
