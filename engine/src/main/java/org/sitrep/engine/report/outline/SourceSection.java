package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.ReportedDocument;

/**
 * The documents by number, each with its outlet, its day and the origins that it rests on. Where they are many, those
 * that no line cites are counted by outlet.
 */
final class SourceSection {
    /** So many documents are listed whether they are cited or not. */
    private static final int FEW = 25;

    private final Map<String, Origin> origins = new TreeMap<>();

    /** What a document is a copy of, as a sentence, by its id. */
    private final Map<String, String> copies = new TreeMap<>();

    private final boolean brief;

    private SourceSection(Report report, boolean brief) {
        this.brief = brief;
        report.origins().forEach(origin -> origins.put(origin.id(), origin));
        report.copies().stream()
                .filter(copy -> copy.kind().isCopy())
                .forEach(copy -> copies.putIfAbsent(
                        copy.documents().get(1),
                        switch (copy.kind()) {
                                    case IDENTICAL -> "Has the text of ";
                                    case NEAR_DUPLICATE -> "Has most of its words in common with ";
                                    default -> "Has passages in common with ";
                                }
                                + copy.documents().get(0) + "."));
    }

    /**
     * The sources.
     *
     * @param cited the ids of the documents that a line cites
     */
    static Section of(Report report, Set<String> cited, Detail detail) {
        boolean all = detail == Detail.FULL || report.documents().size() <= FEW;
        SourceSection section = new SourceSection(report, !all);
        List<Line> lines = new ArrayList<>();
        List<ReportedDocument> others = new ArrayList<>();
        for (int index = 0; index < report.documents().size(); index++) {
            ReportedDocument document = report.documents().get(index);
            if (all || cited.contains(document.id())) {
                lines.add(section.line(document).labelled(List.of(Part.fixed("[" + (index + 1) + "]"))));
            } else {
                others.add(document);
            }
        }
        return Section.of("sources", "Sources", lines, Integer.MAX_VALUE).noting(others(others));
    }

    /** The documents that are not listed, by outlet, the most first. */
    private static String others(List<ReportedDocument> others) {
        if (others.isEmpty()) {
            return "";
        }
        Map<String, List<ReportedDocument>> byOutlet = new TreeMap<>();
        others.forEach(document -> byOutlet.computeIfAbsent(
                        document.outlet().orElse("outlet not known"), outlet -> new ArrayList<>())
                .add(document));
        List<String> counts = byOutlet.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> entry.getKey() + " " + entry.getValue().size() + period(entry.getValue()))
                .toList();
        return "Read and not cited here: " + Counts.of(others.size(), "document") + ". " + String.join("; ", counts)
                + ". They stand in the JSON form and with --detail full.";
    }

    private static String period(List<ReportedDocument> documents) {
        List<LocalDate> days = documents.stream()
                .map(document -> document.published().value())
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return days.isEmpty()
                ? ""
                : " (" + Days.print(days.get(0)) + " to " + Days.print(days.get(days.size() - 1)) + ")";
    }

    private Line line(ReportedDocument document) {
        List<Part> parts = new ArrayList<>();
        document.outlet()
                .ifPresentOrElse(
                        outlet -> parts.add(Part.strong(outlet)), () -> parts.add(Part.fixed("Outlet not known")));
        if (!brief) {
            document.title().ifPresent(title -> {
                parts.add(Part.fixed(", “"));
                parts.add(Part.text(title));
                parts.add(Part.fixed("”"));
            });
        }
        parts.add(Part.fixed(", "));
        document.published()
                .value()
                .ifPresentOrElse(
                        day -> {
                            parts.add(Part.day(day));
                            if (!brief || document.published().basis() != Basis.STATED) {
                                parts.add(Part.fixed(" ("
                                        + Phrases.lower(document.published().basis()) + ")"));
                            }
                        },
                        () -> parts.add(Part.fixed("day not known")));
        parts.add(Part.fixed(", "));
        parts.add(Part.text(document.id()));
        document.url().ifPresent(url -> {
            parts.add(Part.fixed(", "));
            parts.add(Part.text(url));
        });
        boolean reasoned = !brief || document.published().basis() != Basis.STATED;
        return Line.of("", parts, "", reasoned ? document.published().citations() : List.of())
                .noting(notes(document, reasoned));
    }

    private List<String> notes(ReportedDocument document, boolean reasoned) {
        List<String> notes = new ArrayList<>();
        if (reasoned) {
            notes.add(document.published().why());
        }
        Optional.ofNullable(copies.get(document.id())).ifPresent(notes::add);
        Map<String, List<Origin>> byKind = new LinkedHashMap<>();
        document.origins().stream()
                .map(origins::get)
                .filter(origin -> origin != null && !isOwn(origin, document))
                .forEach(origin -> byKind.computeIfAbsent(Phrases.lower(origin.kind()), kind -> new ArrayList<>())
                        .add(origin));
        byKind.forEach((kind, named) -> notes.add("Rests on " + kind + ": "
                + String.join("; ", named.stream().map(SourceSection::name).toList()) + "."));
        return notes;
    }

    /** Whether an origin is the outlet's own reporting, which the line names already. */
    private static boolean isOwn(Origin origin, ReportedDocument document) {
        boolean published = origin.kind() == Origin.Kind.OUTLET || origin.kind() == Origin.Kind.AGENCY;
        return published
                && (origin.name().equals(document.id())
                        || document.outlet()
                                .filter(origin.name()::equalsIgnoreCase)
                                .isPresent());
    }

    private static String name(Origin origin) {
        return origin.name() + " (" + Counts.of(origin.documents().size(), "document") + ")";
    }
}
