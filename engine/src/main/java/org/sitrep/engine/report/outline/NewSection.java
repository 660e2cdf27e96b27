package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report;

/**
 * What no document before a given day carries, and deeds that no earlier one tells as having come so far: the lines that a
 * returning reader looks for.
 */
final class NewSection {
    private final Map<String, LocalDate> days;
    private final LocalDate since;

    private NewSection(Report report, LocalDate since) {
        this.since = since;
        this.days = report.days();
    }

    static Section of(Report report, LocalDate since, Detail detail) {
        NewSection news = new NewSection(report, since);
        EventLine events = new EventLine(report);
        List<Line> lines = new ArrayList<>();
        report.posture().stream()
                .filter(posture -> news.isNew(posture.citations()))
                .map(PostureSection::alone)
                .forEach(lines::add);
        Deed.of(
                        report.events().stream()
                                .filter(event -> news.isNew(event.citations()) || news.movedOn(event))
                                .toList(),
                        report.days())
                .stream()
                .map(events::dated)
                .forEach(lines::add);
        report.statements().stream()
                .filter(statement -> news.isNew(statement.citations()))
                .map(StatementSection.alone(report))
                .forEach(lines::add);
        return Section.of("new", "New since " + Days.print(since), lines, detail.many());
    }

    /** Whether no earlier document tells the status that holds. */
    private boolean movedOn(Event event) {
        return event.history().stream()
                .filter(step -> step.status() == event.status())
                .anyMatch(step -> !step.citations().isEmpty() && isNew(step.citations()));
    }

    /** Whether every document that carries it is dated, and on the day or after it. */
    private boolean isNew(List<Citation> citations) {
        return citations.stream()
                .allMatch(citation -> days.containsKey(citation.document())
                        && !days.get(citation.document()).isBefore(since));
    }
}
