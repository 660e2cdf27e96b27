package org.sitrep.engine.report.tripwire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Report;

/** What a report holds that an indicator can watch: figures, and every state of posture rows and events. */
final class Signs {
    private static final Set<Status> DONE = Set.of(Status.OCCURRED, Status.ONGOING);

    private Signs() {}

    static Stream<Sign> of(Report report) {
        Map<String, String> names = new TreeMap<>();
        report.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        Stream<Sign> figures = report.figures().stream()
                .map(figure -> new Sign(
                        figure.id(),
                        Indicator.Kind.FIGURE,
                        figure.unit().toLowerCase(Locale.ROOT),
                        "",
                        true,
                        figure.what(),
                        figure.value(),
                        figure.bound(),
                        figure.citations()));
        return Stream.of(
                        report.posture().stream().flatMap(Signs::of),
                        report.events().stream().flatMap(event -> of(event, names)),
                        figures)
                .flatMap(signs -> signs);
    }

    private static Stream<Sign> of(Posture row) {
        int last = row.history().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> new Sign(
                        row.id(),
                        Indicator.Kind.POSTURE,
                        lower(row.aspect()),
                        row.history().get(at).state().toLowerCase(Locale.ROOT),
                        at == last,
                        row.subject(),
                        0,
                        Bound.EXACT,
                        at == last ? row.citations() : row.history().get(at).citations()));
    }

    /** The states in which accounts tell the deed; that it is done only where that is the status that holds. */
    private static Stream<Sign> of(Event event, Map<String, String> names) {
        String name = event.headline() + " " + parties(event, names);
        return event.history().stream()
                .filter(step -> DONE.contains(event.status()) || !DONE.contains(step.status()))
                .filter(step -> !step.citations().isEmpty())
                .map(step -> new Sign(
                        event.id(),
                        Indicator.Kind.EVENT,
                        lower(event.type()),
                        lower(step.status()),
                        step.status() == event.status(),
                        name,
                        0,
                        Bound.EXACT,
                        step.citations()));
    }

    private static String parties(Event event, Map<String, String> names) {
        return Stream.of(event.actors(), event.recipients(), event.places())
                .flatMap(List::stream)
                .map(id -> names.getOrDefault(id, ""))
                .collect(Collectors.joining(" "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
