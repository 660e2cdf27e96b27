package org.sitrep.app.export;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.report.Report;

/** Who said what as comma-separated values, one statement a record, in the report's order. */
public final class StatementTable {
    private static final List<String> HEADER = List.of(
            "id",
            "speaker",
            "speaker_text",
            "via",
            "kind",
            "act",
            "text",
            "date",
            "documents",
            "origins",
            "variants",
            "citations");

    private StatementTable() {}

    public static String write(Report report) {
        EntityNames names = EntityNames.of(report);
        return Table.write(
                HEADER,
                report.statements().stream()
                        .map(statement -> row(statement, names))
                        .toList());
    }

    private static List<String> row(Statement statement, EntityNames names) {
        return List.of(
                statement.id(),
                Table.join(names.names(statement.speaker().stream().toList())),
                statement.speakerText(),
                Table.join(statement.via()),
                Lower.of(statement.kind()),
                Lower.of(statement.act()),
                statement.text(),
                Table.cell(statement.date()),
                String.valueOf(statement.documents()),
                String.valueOf(statement.origins()),
                statement.variants().stream()
                        .map(variant -> Lower.of(variant.difference()) + ": " + variant.text())
                        .collect(Collectors.joining("\n")),
                Table.places(statement.citations()));
    }
}
