package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.engine.report.Report;

/** The first sentences of a report: its day, the days that it covers, and how much stands behind it. */
final class Lead {
    private Lead() {}

    static List<String> of(Report report) {
        List<String> lead = new ArrayList<>();
        report.asOf()
                .ifPresentOrElse(
                        day -> lead.add("As of " + Days.print(day) + ". " + report.basis()),
                        () -> lead.add(report.basis()));
        if (report.from().isPresent() && report.to().isPresent()) {
            lead.add("The documents run from " + Days.print(report.from().get()) + " to "
                    + Days.print(report.to().get()) + "; days are as published, without a time zone.");
        }
        lead.add(Counts.of(report.documents().size(), "document") + ", " + origins(report) + ", "
                + Counts.of(report.stories().size(), "story") + ".");
        return lead;
    }

    /** Who reports is told from whom they merely name: forty names in one article are no forty confirmations. */
    private static String origins(Report report) {
        Set<String> reporting = new TreeSet<>();
        report.documents()
                .forEach(document ->
                        reporting.add(document.origins().stream().findFirst().orElse(document.id())));
        long named = report.origins().stream()
                .filter(origin -> !reporting.contains(origin.id()))
                .count();
        String own = Counts.of(reporting.size(), "independent origin");
        return named == 0 ? own : own + " (they quote or cite " + named + (named == 1 ? " other)" : " others)");
    }
}
