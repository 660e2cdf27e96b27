package org.sitrep.app.export;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report;

/** The events of a report as comma-separated values, one a record, in the report's order. */
public final class EventTable {
    private static final List<String> HEADER = List.of(
            "id",
            "story",
            "type",
            "plover",
            "mode",
            "status",
            "date",
            "end",
            "precision",
            "basis",
            "bound",
            "headline",
            "actors",
            "recipients",
            "places",
            "documents",
            "origins",
            "history",
            "citations");

    private EventTable() {}

    public static String write(Report report) {
        EntityNames names = EntityNames.of(report);
        return Table.write(
                HEADER, report.events().stream().map(event -> row(event, names)).toList());
    }

    private static List<String> row(Event event, EntityNames names) {
        return List.of(
                event.id(),
                event.story(),
                event.type().name(),
                event.type().plover().name(),
                Table.cell(event.mode()),
                Lower.of(event.status()),
                Table.cell(event.date().value()),
                Table.cell(event.date().end()),
                Lower.of(event.date().precision()),
                Lower.of(event.date().basis()),
                Table.cell(event.date().bound().map(Lower::of)),
                event.headline(),
                Table.join(names.names(event.actors())),
                Table.join(names.names(event.recipients())),
                Table.join(names.names(event.places())),
                String.valueOf(event.documents()),
                String.valueOf(event.origins()),
                event.history().stream()
                        .map(step -> Lower.of(step.status())
                                + step.date().map(day -> " " + day).orElse(""))
                        .collect(Collectors.joining("; ")),
                Table.places(event.citations()));
    }
}
