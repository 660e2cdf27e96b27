package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.Variant;
import org.sitrep.engine.report.Report;

/** Who said what, with other wordings below. */
final class StatementSection {
    private final Map<String, String> names = new TreeMap<>();

    private StatementSection(Report report) {
        report.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    }

    static Section of(Report report, Detail detail) {
        return Section.of(
                "statements",
                "Who said what",
                report.statements().stream().map(lines(report)).toList(),
                detail.many());
    }

    static Function<Statement, Line> lines(Report report) {
        return new StatementSection(report)::line;
    }

    private Line line(Statement statement) {
        List<Part> parts = new ArrayList<>();
        String speaker = statement.speaker().map(names::get).orElse(statement.speakerText());
        if (speaker.isBlank()) {
            parts.add(Part.fixed("Speaker not named, "));
        } else {
            parts.add(Part.strong(speaker));
            parts.add(Part.fixed(", "));
        }
        parts.add(Part.status(Phrases.past(statement.act())));
        statement.date().ifPresent(day -> {
            parts.add(Part.fixed(" on "));
            parts.add(Part.day(day));
        });
        if (!statement.via().isEmpty()) {
            parts.add(Part.fixed(", via "));
            parts.add(Part.text(String.join(", ", statement.via())));
        }
        parts.add(Part.fixed(": "));
        parts.add(Part.text(statement.text()));
        return Line.of(
                        statement.id(),
                        parts,
                        Counts.of(statement.documents(), statement.origins()),
                        statement.citations())
                .with(statement.variants().stream().map(StatementSection::line).toList());
    }

    private static Line line(Variant variant) {
        return Line.of(
                "",
                List.of(Part.status(Phrases.lower(variant.difference())), Part.fixed(": "), Part.text(variant.text())),
                "",
                variant.citations());
    }
}
