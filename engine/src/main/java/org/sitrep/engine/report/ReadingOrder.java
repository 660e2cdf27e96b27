package org.sitrep.engine.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.Report.ReportedStory;

/** The orders in which a person reads a report's lists. Each ends in the id, so that no two items are equal. */
final class ReadingOrder {
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

    /** By weight; the speaker's own words before what others make of them. */
    static final Comparator<Statement> STATEMENTS = comparing(Statement::origins, reverseOrder())
            .thenComparing(Statement::documents, reverseOrder())
            .thenComparing(Statement::kind)
            .thenComparing(statement -> statement.speaker().isEmpty())
            .thenComparing(statement -> first(statement.citations()))
            .thenComparing(Statement::id);

    /** By how many documents carry it. */
    static final Comparator<Figure> FIGURES = comparing(
                    (Figure figure) -> documents(figure.citations()), reverseOrder())
            .thenComparing(Figure::value, reverseOrder())
            .thenComparing(figure -> first(figure.citations()))
            .thenComparing(Figure::id);

    /** By aspect, the newest state first. */
    static final Comparator<Posture> POSTURE = comparing(Posture::aspect)
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
