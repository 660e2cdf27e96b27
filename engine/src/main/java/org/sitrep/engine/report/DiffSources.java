package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.outline.Days;

/** The documents of two reports: which came, which went, and which are of another day now. */
final class DiffSources {
    private final Report earlier;
    private final Report later;
    private final Map<String, ReportedDocument> before = new LinkedHashMap<>();
    private final Map<String, ReportedDocument> after = new LinkedHashMap<>();
    private final Set<String> dated = new TreeSet<>();

    DiffSources(Report earlier, Report later) {
        this.earlier = earlier;
        this.later = later;
        earlier.documents().forEach(document -> before.put(document.id(), document));
        later.documents().forEach(document -> after.put(document.id(), document));
        after.forEach((id, document) -> {
            if (before.containsKey(id) && !day(before.get(id)).equals(day(document))) {
                dated.add(id);
            }
        });
    }

    private static Optional<LocalDate> day(ReportedDocument document) {
        return document.published().value();
    }

    /** Whether a line's day may be another because that of one of its documents is. */
    boolean explains(List<Citation> citations) {
        return citations.stream().map(Citation::document).anyMatch(dated::contains);
    }

    /** Why a line is gone, where none of its documents is there any more. */
    String gone(List<Citation> citations) {
        boolean there = citations.isEmpty()
                || citations.stream().map(Citation::document).anyMatch(after::containsKey);
        return there ? "" : "its documents are not in the later report";
    }

    /** One line each; none where the documents and their days are the same. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        after.values().stream()
                .filter(document -> !before.containsKey(document.id()))
                .forEach(
                        document -> lines.add("New document: " + name(document) + ", " + printed(day(document)) + "."));
        for (String id : dated) {
            ReportedDocument document = after.get(id);
            lines.add("Another day: " + name(document) + ", " + printed(day(document)) + ", before: "
                    + printed(day(before.get(id)))
                    + ". " + document.published().why());
        }
        if (!dated.isEmpty()) {
            lines.add("Lines whose day is another for that alone are not listed below.");
        }
        before.values().stream()
                .filter(document -> !after.containsKey(document.id()))
                .forEach(document -> lines.add("No longer there: " + name(document) + "."));
        if (!lines.isEmpty()) {
            lines.add(0, size(earlier, "The earlier report") + " " + size(later, "The later report"));
        }
        return lines;
    }

    private static String size(Report report, String name) {
        int documents = report.documents().size();
        return name
                + report.asOf()
                        .map(day -> " is as of " + Days.print(day) + " and")
                        .orElse("") + " rests on " + documents + (documents == 1 ? " document." : " documents.");
    }

    private static String name(ReportedDocument document) {
        return document.outlet()
                .filter(outlet -> !outlet.equals(document.id()))
                .map(outlet -> outlet + " (" + document.id() + ")")
                .orElse(document.id());
    }

    private static String printed(Optional<LocalDate> day) {
        return day.map(Days::print).orElse("day not known");
    }
}
