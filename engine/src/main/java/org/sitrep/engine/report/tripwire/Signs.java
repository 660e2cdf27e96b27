package org.sitrep.engine.report.tripwire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report;

/** What a report holds that an indicator can watch. */
final class Signs {
    private Signs() {}

    static Stream<Sign> of(Report report) {
        Map<String, String> names = new TreeMap<>();
        report.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        Stream<Sign> posture = report.posture().stream()
                .map(row -> new Sign(
                        Indicator.Kind.POSTURE,
                        lower(row.aspect()),
                        row.state().toLowerCase(Locale.ROOT),
                        row.subject(),
                        0,
                        Bound.EXACT,
                        row.citations()));
        Stream<Sign> events = report.events().stream()
                .map(event -> new Sign(
                        Indicator.Kind.EVENT,
                        lower(event.type()),
                        lower(event.status()),
                        event.headline() + " " + parties(event, names),
                        0,
                        Bound.EXACT,
                        event.citations()));
        Stream<Sign> figures = report.figures().stream()
                .map(figure -> new Sign(
                        Indicator.Kind.FIGURE,
                        figure.unit().toLowerCase(Locale.ROOT),
                        "",
                        figure.what(),
                        figure.value(),
                        figure.bound(),
                        figure.citations()));
        return Stream.of(posture, events, figures).flatMap(signs -> signs);
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
