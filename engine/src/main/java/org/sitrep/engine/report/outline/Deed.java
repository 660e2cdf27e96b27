package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.report.Words;

/**
 * Events that one sentence tells of one day: one line of the report.
 *
 * @param when the day, month or year under which it stands
 * @param events the events, that of the fullest headline first
 */
record Deed(When when, List<Event> events) {
    Deed {
        events = List.copyOf(events);
    }

    /**
     * Where a deed stands on the timeline.
     *
     * @param day the first day of what is known; for a deed whose day no document tells, the day of the first report
     * @param end the last day, where it is another
     * @param precision how exact it is
     */
    record When(Optional<LocalDate> day, Optional<LocalDate> end, Precision precision) implements Comparable<When> {
        private static final Comparator<When> ORDER = Comparator.comparing(
                        (When when) -> when.day().orElse(LocalDate.MAX))
                .thenComparing(When::precision, Comparator.reverseOrder())
                .thenComparing(when -> when.end().orElse(LocalDate.MIN));

        @Override
        public int compareTo(When other) {
            return ORDER.compare(this, other);
        }
    }

    Event first() {
        return events.get(0);
    }

    String headline() {
        return first().headline();
    }

    int documents() {
        return events.stream().mapToInt(Event::documents).max().orElse(0);
    }

    int origins() {
        return events.stream().mapToInt(Event::origins).max().orElse(0);
    }

    /** Whether no document tells its day, so that it stands under the day of its first report. */
    boolean isUndated() {
        return !first().date().hasOwnTime();
    }

    /** The events as deeds, in the order of the events. Of two headlines of one day, one within the other, the longer stays. */
    static List<Deed> of(List<Event> events, Map<String, LocalDate> days) {
        Map<When, Map<String, List<Event>>> byDay = new LinkedHashMap<>();
        events.stream()
                .sorted(Comparator.comparingInt(
                        (Event event) -> -event.headline().length()))
                .forEach(event -> {
                    Map<String, List<Event>> day =
                            byDay.computeIfAbsent(when(event, days), missing -> new LinkedHashMap<>());
                    String words = Words.padded(event.headline());
                    String fuller = day.keySet().stream()
                            .filter(told -> told.contains(words))
                            .findFirst()
                            .orElse(words);
                    day.computeIfAbsent(fuller, missing -> new ArrayList<>()).add(event);
                });
        Map<String, Integer> order = new HashMap<>();
        events.forEach(event -> order.put(event.id(), order.size()));
        return byDay.entrySet().stream()
                .flatMap(day -> day.getValue().values().stream().map(told -> new Deed(day.getKey(), told)))
                .sorted(Comparator.comparing(deed -> order.get(deed.first().id())))
                .toList();
    }

    private static When when(Event event, Map<String, LocalDate> days) {
        Optional<LocalDate> value = event.date().value();
        if (!event.date().hasOwnTime()) {
            return new When(value.or(() -> reported(event, days)), Optional.empty(), Precision.DAY);
        }
        return new When(
                value,
                event.date().end().filter(end -> end.isAfter(value.get())),
                event.date().precision());
    }

    /** The day of the first document that tells an event. */
    private static Optional<LocalDate> reported(Event event, Map<String, LocalDate> days) {
        return event.citations().stream()
                .map(citation -> Optional.ofNullable(days.get(citation.document())))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
