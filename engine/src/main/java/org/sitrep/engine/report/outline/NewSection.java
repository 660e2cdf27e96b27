package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.ReportedDocument;

/**
 * What no document before a given day carries, deeds that no earlier one tells as having come so far, figures that moved,
 * and what another outlet confirms since then: the lines that a returning reader looks for, the heavier first.
 */
final class NewSection {
    private final Report report;
    private final Map<String, LocalDate> days;
    private final Map<String, String> own = new TreeMap<>();
    private final LocalDate since;

    private NewSection(Report report, LocalDate since) {
        this.report = report;
        this.since = since;
        this.days = report.days();
        report.documents()
                .forEach(document -> own.put(
                        document.id(), document.origins().stream().findFirst().orElse(document.id())));
    }

    static Section of(Report report, LocalDate since, Detail detail) {
        NewSection news = new NewSection(report, since);
        List<Line> posture = report.posture().stream()
                .filter(row -> news.isNew(row.citations()))
                .map(PostureSection::alone)
                .toList();
        List<Line> deeds = news.deeds(event -> news.isNew(event.citations()) || news.movedOn(event));
        List<Line> confirmed = news.deeds(event -> !news.movedOn(event) && news.isConfirmed(event));
        List<Line> series = report.series().stream()
                .filter(news::moved)
                .map(FigureSection.alone(report))
                .toList();
        List<Line> differences = report.differences().stream()
                .filter(difference -> difference.sides().stream().anyMatch(side -> news.isNew(side.citations())))
                .map(DifferenceSection::line)
                .toList();
        List<Line> statements = report.statements().stream()
                .filter(statement -> news.isNew(statement.citations()))
                .map(StatementSection.alone(report))
                .toList();
        List<Section.Group> groups = new ArrayList<>();
        int leftOut = add(groups, "Posture", posture, detail.few());
        leftOut += add(groups, "Deeds", deeds, detail.many());
        leftOut += add(groups, "Figures", series, detail.few() / 2);
        leftOut += add(groups, "Confirmed by another outlet", confirmed, detail.few() / 2);
        leftOut += add(groups, "Reports now differ", differences, detail.few() / 2);
        leftOut += add(groups, "Said", statements, detail.few());
        if (groups.isEmpty()) {
            Line nothing = Line.of("", List.of(Part.fixed("No dated document tells anything new.")), "", List.of());
            groups.add(new Section.Group(List.of(), List.of(nothing)));
        }
        return Section.of("new", "New since " + Days.print(since), groups, news.note(), leftOut);
    }

    private static int add(List<Section.Group> groups, String heading, List<Line> lines, int most) {
        List<Line> kept = lines.stream().limit(most).toList();
        if (!kept.isEmpty()) {
            groups.add(new Section.Group(List.of(Part.fixed(heading)), kept));
        }
        return lines.size() - kept.size();
    }

    private List<Line> deeds(Predicate<Event> wanted) {
        List<Deed> deeds = Deed.of(report.events().stream().filter(wanted).toList(), days);
        Weights weights = new Weights(report, deeds);
        EventLine lines = new EventLine(report);
        return deeds.stream()
                .sorted(Comparator.comparingDouble((Deed deed) -> -weights.amongFirst(deed)))
                .map(lines::dated)
                .toList();
    }

    /** Whether no earlier document tells the status that holds. */
    private boolean movedOn(Event event) {
        return event.history().stream()
                .filter(step -> step.status() == event.status())
                .anyMatch(step -> !step.citations().isEmpty() && isNew(step.citations()));
    }

    /** Whether an outlet that had not told it tells it since. */
    private boolean isConfirmed(Event event) {
        Set<String> before = event.citations().stream()
                .filter(citation -> !isNew(citation))
                .map(citation -> own.getOrDefault(citation.document(), citation.document()))
                .collect(Collectors.toSet());
        return event.origins() > 1
                && !before.isEmpty()
                && event.citations().stream()
                        .filter(this::isNew)
                        .anyMatch(citation ->
                                !before.contains(own.getOrDefault(citation.document(), citation.document())));
    }

    /** Whether the last number is of the day or later, and another than the one before. */
    private boolean moved(Series series) {
        List<Series.Point> points = series.points();
        Series.Point last = points.get(points.size() - 1);
        Series.Point before = points.get(points.size() - 2);
        return !last.day().isBefore(since) && (last.low() != before.low() || last.high() != before.high());
    }

    private boolean isNew(List<Citation> citations) {
        return citations.stream().allMatch(this::isNew);
    }

    /** Whether the document that carries it is dated, and on the day or after it. */
    private boolean isNew(Citation citation) {
        return days.containsKey(citation.document())
                && !days.get(citation.document()).isBefore(since);
    }

    /** A reader who trusts this section has to know which documents it cannot place. */
    private String note() {
        List<String> undated = report.documents().stream()
                .map(ReportedDocument::id)
                .filter(id -> !days.containsKey(id))
                .toList();
        if (undated.isEmpty()) {
            return "";
        }
        return undated.size() > 3
                ? "The day of " + undated.size() + " documents is not known; what only they tell is not listed here."
                : "The day of " + String.join(", ", undated)
                        + " is not known; what is told only there is not listed here.";
    }
}
