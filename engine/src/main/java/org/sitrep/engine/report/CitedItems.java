package org.sitrep.engine.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.PostureStep;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.StatusStep;
import org.sitrep.engine.model.Variant;

/** The same items with other citations, throughout: those of an item and those of its steps, variants and sides. */
final class CitedItems {
    private final UnaryOperator<List<Citation>> change;

    CitedItems(UnaryOperator<List<Citation>> change) {
        this.change = change;
    }

    Event event(Event event, String id) {
        return new Event(
                id,
                event.story(),
                event.type(),
                event.mode(),
                event.status(),
                event.headline(),
                event.date(),
                event.actors(),
                event.recipients(),
                event.places(),
                event.documents(),
                event.origins(),
                event.history().stream()
                        .map(step -> new StatusStep(step.status(), step.date(), change.apply(step.citations())))
                        .toList(),
                change.apply(event.citations()),
                event.weight(),
                event.why());
    }

    Statement statement(Statement statement, String id) {
        return new Statement(
                id,
                statement.speaker(),
                statement.speakerText(),
                statement.via(),
                statement.kind(),
                statement.act(),
                statement.text(),
                statement.date(),
                statement.documents(),
                statement.origins(),
                change.apply(statement.citations()),
                statement.variants().stream()
                        .map(variant ->
                                new Variant(variant.text(), variant.difference(), change.apply(variant.citations())))
                        .filter(variant -> !variant.citations().isEmpty())
                        .toList());
    }

    Figure figure(Figure figure, String id) {
        return new Figure(
                id, figure.value(), figure.bound(), figure.unit(), figure.what(), change.apply(figure.citations()));
    }

    Series series(Series series, String id) {
        return new Series(
                id,
                series.subject(),
                series.unit(),
                series.place(),
                series.points().stream()
                        .map(point -> new Series.Point(
                                point.day(),
                                point.low(),
                                point.high(),
                                point.documents(),
                                point.origins(),
                                change.apply(point.citations())))
                        .toList());
    }

    Posture posture(Posture posture, String id) {
        return new Posture(
                id,
                posture.subject(),
                posture.aspect(),
                posture.state(),
                posture.since(),
                posture.history().stream()
                        .map(step -> new PostureStep(step.state(), step.date(), change.apply(step.citations())))
                        .toList(),
                change.apply(posture.citations()),
                posture.why());
    }

    Difference difference(Difference difference, String id) {
        return new Difference(
                id,
                difference.kind(),
                difference.about(),
                difference.sides().stream()
                        .map(side -> new Difference.Side(side.text(), change.apply(side.citations())))
                        .toList());
    }

    OpenQuestion open(OpenQuestion open) {
        return new OpenQuestion(open.text(), change.apply(open.citations()));
    }
}
