package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.Variant;
import org.sitrep.engine.report.Report;

/** Who said what, with other wordings below. */
final class StatementSection {
    /** So many other wordings are shown where not all are asked for, and no paraphrase. */
    private static final int FEW_VARIANTS = 2;

    private final Map<String, String> names = new TreeMap<>();

    private final Map<String, LocalDate> days;

    private final boolean everyVariant;

    private StatementSection(Report report, boolean everyVariant) {
        this.everyVariant = everyVariant;
        this.days = report.days();
        report.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    }

    /** The weightiest statements, under their speakers, that of the weightiest first; not many of one speaker. */
    static Section of(Report report, Detail detail) {
        StatementSection section = new StatementSection(report, detail == Detail.FULL);
        Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
        int kept = 0;
        for (Statement statement : report.statements()) {
            List<Statement> said = bySpeaker.computeIfAbsent(
                    section.speaker(statement).toLowerCase(Locale.ROOT), key -> new ArrayList<>());
            if (kept < detail.many() && said.size() < detail.few() / 2) {
                said.add(statement);
                kept++;
            }
        }
        List<Section.Group> groups = bySpeaker.values().stream()
                .filter(said -> !said.isEmpty())
                .map(said -> new Section.Group(
                        section.heading(said.get(0)),
                        said.stream().map(section::line).toList()))
                .toList();
        return Section.of(
                "statements", "Who said what", groups, "", report.statements().size() - kept);
    }

    /** A statement outside of the section, which names its speaker itself. */
    static Function<Statement, Line> alone(Report report) {
        StatementSection section = new StatementSection(report, false);
        return statement -> section.line(statement).labelled(section.heading(statement));
    }

    private String speaker(Statement statement) {
        return statement.speaker().map(names::get).orElse(statement.speakerText());
    }

    private List<Part> heading(Statement statement) {
        String speaker = speaker(statement);
        return List.of(speaker.isBlank() ? Part.fixed("Speaker not named") : Part.strong(speaker));
    }

    /** What was said; the act where it is more than saying, the day and the report that carries it. */
    private Line line(Statement statement) {
        List<Part> parts = new ArrayList<>();
        if (statement.act() != Act.SAY) {
            parts.add(Part.status(Phrases.past(statement.act())));
            parts.add(Part.fixed(": "));
        }
        parts.add(Part.text(statement.text()));
        List<Part> when = when(statement);
        if (!when.isEmpty()) {
            parts.add(Part.fixed(" — "));
            parts.addAll(when);
        }
        if (!statement.via().isEmpty()) {
            parts.add(Part.fixed((when.isEmpty() ? " — " : ", ") + "via "));
            parts.add(Part.text(String.join(", ", statement.via())));
        }
        return Line.of(
                        statement.id(),
                        parts,
                        Counts.of(statement.documents(), statement.origins()),
                        statement.citations())
                .with(statement.variants().stream()
                        .filter(variant -> everyVariant || variant.difference() != Variant.Kind.PARAPHRASED)
                        .limit(everyVariant ? Integer.MAX_VALUE : FEW_VARIANTS)
                        .map(StatementSection::line)
                        .toList());
    }

    /** The day on which it was said or, where none is told, that of the first document which carries it. */
    private List<Part> when(Statement statement) {
        if (statement.date().isPresent()) {
            return List.of(Part.day(statement.date().get()));
        }
        return statement.citations().stream()
                .map(Citation::document)
                .filter(days::containsKey)
                .map(days::get)
                .min(Comparator.naturalOrder())
                .map(day -> List.of(Part.fixed("reported "), Part.day(day)))
                .orElse(List.of());
    }

    private static Line line(Variant variant) {
        return Line.of(
                "",
                List.of(Part.status(Phrases.lower(variant.difference())), Part.fixed(": "), Part.text(variant.text())),
                "",
                variant.citations());
    }
}
