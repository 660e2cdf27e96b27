package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** The days of the documents that have one. */
    private final Map<String, LocalDate> days;

    EventLine(Report report) {
        days = report.days();
        for (int index = 0; index < report.documents().size(); index++) {
            if (report.documents().get(index).published().basis() == Basis.INFERRED) {
                inferred.put(report.documents().get(index).id(), index + 1);
            }
        }
    }

    /** Deeds of one day that one sentence tells, as one line, for a list that gives the day as a heading. */
    Line together(List<Event> events) {
        Event first = events.get(0);
        List<Status> statuses = events.stream().map(Event::status).distinct().toList();
        List<Citation> citations = events.stream()
                .flatMap(event -> event.citations().stream())
                .distinct()
                .toList();
        int documents = events.stream().mapToInt(Event::documents).max().orElseThrow();
        int origins = events.stream().mapToInt(Event::origins).max().orElseThrow();
        return Line.of(first.id(), parts(first, statuses, List.of()), Counts.of(documents, origins), citations);
    }

    /** With its day. */
    Line dated(Event event) {
        return line(event, event.date().value().isPresent() ? Days.parts(event.date()) : List.of());
    }

    private Line line(Event event, List<Part> day) {
        return Line.of(
                event.id(),
                parts(event, List.of(event.status()), day),
                Counts.of(event.documents(), event.origins()),
                event.citations());
    }

    private List<Part> parts(Event event, List<Status> statuses, List<Part> day) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(event.headline()));
        for (Status status : statuses) {
            parts.add(Part.fixed(status == statuses.get(0) ? " — " : ", "));
            parts.add(Part.status(Phrases.lower(status)));
        }
        List<StatusStep> earlier = event.history().stream()
                .filter(step -> !statuses.contains(step.status()))
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
        if (event.date().value().isEmpty()) {
            event.citations().stream()
                    .map(Citation::document)
                    .filter(days::containsKey)
                    .map(days::get)
                    .min(Comparator.naturalOrder())
                    .ifPresent(reported -> {
                        parts.add(Part.fixed(", reported "));
                        parts.add(Part.day(reported));
                    });
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
