package org.sitrep.engine.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.link.figure.FigureRanks;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.Report.ReportedStory;

/** The orders in which a person reads a report's lists. Each ends in the id, so that no two items are equal. */
final class ReadingOrder {
    /** Smaller numbers come last among those of their kind: they are seldom of the whole story. */
    private static final int SMALL = 10;

    private static final FigureRanks RANKS = new FigureRanks();

    /** By day, those without one last. */
    static final Comparator<ReportedDocument> DOCUMENTS = comparing(
                    (ReportedDocument document) -> day(document.published().value()))
            .thenComparing(ReportedDocument::id);

    /** The largest first. */
    static final Comparator<ReportedStory> STORIES = comparing(
                    (ReportedStory story) -> story.documents().size(), reverseOrder())
            .thenComparing(story -> day(story.from()))
            .thenComparing(ReportedStory::id);

    /** By date, those without one last, then by weight. */
    static final Comparator<Event> EVENTS = comparing(
                    (Event event) -> day(event.date().value()))
            .thenComparing(Event::origins, reverseOrder())
            .thenComparing(Event::documents, reverseOrder())
            .thenComparing(event -> first(event.citations()))
            .thenComparing(Event::id);

    /** Between statements of one weight: the speaker's own words before what others make of them. */
    static final Comparator<Statement> STATEMENTS = comparing(Statement::kind)
            .thenComparing(statement -> first(statement.citations()))
            .thenComparing(Statement::id);

    /** What befell people first, then by how many documents carry it. */
    static final Comparator<Figure> FIGURES = comparing((Figure figure) -> RANKS.of(figure.unit(), figure.what()))
            .thenComparing(figure -> figure.value() < SMALL)
            .thenComparing(figure -> documents(figure.citations()), reverseOrder())
            .thenComparing(Figure::value, reverseOrder())
            .thenComparing(figure -> first(figure.citations()))
            .thenComparing(Figure::id);

    /** What befell people first, then the longest. */
    static final Comparator<Series> SERIES = comparing((Series series) -> RANKS.of(series.unit(), series.subject()))
            .thenComparing(series -> series.points().size(), reverseOrder())
            .thenComparing(Series::id);

    /** By aspect, what more documents carry first, then the newest state. */
    static final Comparator<Posture> POSTURE = comparing(Posture::aspect)
            .thenComparing(posture -> carriers(posture), reverseOrder())
            .thenComparing(posture -> posture.since().orElse(LocalDate.MIN), reverseOrder())
            .thenComparing(Posture::subject)
            .thenComparing(Posture::id);

    /** By kind, what more documents touch first. */
    static final Comparator<Difference> DIFFERENCES = comparing(Difference::kind)
            .thenComparing(comparingInt((Difference difference) -> difference.sides().stream()
                            .mapToInt(side -> documents(side.citations()))
                            .sum())
                    .reversed())
            .thenComparing(difference -> first(difference.sides().get(0).citations()))
            .thenComparing(Difference::id);

    private static final Citation NONE = new Citation("\uffff", 0, 1, "");

    private ReadingOrder() {}

    /** How many documents carry a row and the states before it. */
    private static int carriers(Posture posture) {
        return documents(Stream.concat(
                        posture.citations().stream(),
                        posture.history().stream().flatMap(step -> step.citations().stream()))
                .toList());
    }

    private static LocalDate day(Optional<LocalDate> day) {
        return day.orElse(LocalDate.MAX);
    }

    private static Citation first(List<Citation> citations) {
        return citations.isEmpty() ? NONE : citations.get(0);
    }

    private static int documents(List<Citation> citations) {
        return (int) citations.stream().map(Citation::document).distinct().count();
    }
}
