package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
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
        lead.add(Counts.of(report.documents().size(), "document") + ", "
                + Counts.of(report.origins().size(), "origin") + ", "
                + Counts.of(report.stories().size(), "story") + ".");
        return lead;
    }
}
