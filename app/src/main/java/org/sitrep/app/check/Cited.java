package org.sitrep.app.check;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Report;

/**
 * A citation with the item that it carries.
 *
 * @param item which list and which item
 * @param citation the citation
 * @param reports whether it carries something that the report tells, rather than where a document comes from
 */
record Cited(String item, Citation citation, boolean reports) {
    /** All citations of a report, in its order. */
    static List<Cited> of(Report report) {
        List<Cited> all = new ArrayList<>();
        report.documents()
                .forEach(document -> add(
                        all, "document " + document.id(), document.published().citations(), false));
        report.events().forEach(event -> {
            String item = "event " + event.id();
            event.history().forEach(step -> add(all, item, step.citations(), true));
            need(all, item, event.citations());
        });
        report.statements().forEach(statement -> {
            String item = "statement " + statement.id();
            need(all, item, statement.citations());
            statement.variants().forEach(variant -> add(all, item, variant.citations(), true));
        });
        report.figures().forEach(figure -> need(all, "figure " + figure.id(), figure.citations()));
        report.posture().forEach(posture -> {
            String item = "posture " + posture.id();
            posture.history().forEach(step -> add(all, item, step.citations(), true));
            need(all, item, posture.citations());
        });
        report.tripwires().forEach(tripwire -> add(all, "tripwire " + tripwire.name(), tripwire.citations(), true));
        report.differences()
                .forEach(difference -> difference
                        .sides()
                        .forEach(side -> need(all, "difference " + difference.id(), side.citations())));
        report.open().forEach(open -> need(all, "open", open.citations()));
        report.origins().forEach(origin -> add(all, "origin " + origin.id(), origin.citations(), false));
        return all;
    }

    private static void need(List<Cited> all, String item, List<Citation> citations) {
        if (citations.isEmpty()) {
            all.add(new Cited(item + " has no citation", new Citation("", 0, 1, ""), true));
        }
        add(all, item, citations, true);
    }

    private static void add(List<Cited> all, String item, List<Citation> citations, boolean reports) {
        citations.forEach(citation -> all.add(new Cited(item, citation, reports)));
    }
}
