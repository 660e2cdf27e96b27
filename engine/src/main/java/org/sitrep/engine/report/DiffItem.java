package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.PostureStep;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.report.Report.ReportedCorrection;
import org.sitrep.engine.report.Report.Tripwire;
import org.sitrep.engine.report.outline.Days;
import org.sitrep.engine.report.outline.Numbers;

/**
 * An item of a report, as far as two reports can differ in it.
 *
 * @param list what it is
 * @param text its words
 * @param state its status or state, empty where it has none
 * @param day its day, empty where it has none
 * @param origins how many origins stand behind it
 * @param citations what carries it now
 * @param passages what tells two reports' items for one: those of its earlier states too, but no mere name of a speaker
 */
record DiffItem(
        String id,
        Kind list,
        String text,
        String state,
        Optional<LocalDate> day,
        int origins,
        List<Citation> citations,
        List<Citation> passages) {
    /** What an item is, in the order in which changes are told. */
    enum Kind {
        TRIPWIRE,
        POSTURE,
        DEED,
        STATEMENT,
        SERIES,
        FIGURE,
        DIFFERENCE,
        CORRECTION
    }

    /** The items of a report by id, the heavier first within each kind. */
    static Map<String, DiffItem> of(Report report) {
        Map<String, String> own = new TreeMap<>();
        report.documents()
                .forEach(document -> own.put(
                        document.id(), document.origins().stream().findFirst().orElse(document.id())));
        Map<String, DiffItem> items = new LinkedHashMap<>();
        Stream.of(
                        report.tripwires().stream().map(DiffItem::of),
                        report.posture().stream().map(row -> of(row, own)),
                        report.events().stream()
                                .sorted(Comparator.comparingDouble(Event::weight)
                                        .reversed())
                                .map(DiffItem::of),
                        report.statements().stream().map(DiffItem::of),
                        report.series().stream()
                                .filter(series -> !series.points().isEmpty())
                                .map(DiffItem::of),
                        report.figures().stream().map(figure -> of(figure, own)),
                        report.differences().stream().map(DiffItem::of),
                        report.corrections().stream().map(DiffItem::of))
                .flatMap(some -> some)
                .forEach(item -> items.put(item.id(), item));
        return items;
    }

    private static DiffItem of(Tripwire tripwire) {
        // Newly met yesterday is met today; that is no change.
        boolean met = tripwire.state() == Tripwire.State.NEW;
        return new DiffItem(
                tripwire.id(),
                Kind.TRIPWIRE,
                tripwire.name(),
                lower(met ? Tripwire.State.MET : tripwire.state()),
                Optional.empty(),
                tripwire.origins().size(),
                tripwire.citations(),
                List.of());
    }

    private static DiffItem of(Posture row, Map<String, String> own) {
        List<Citation> passages = new ArrayList<>(row.citations());
        row.history().stream().map(PostureStep::citations).forEach(passages::addAll);
        return new DiffItem(
                row.id(),
                Kind.POSTURE,
                row.subject(),
                row.state(),
                row.since(),
                origins(row.citations(), own),
                row.citations(),
                passages);
    }

    private static DiffItem of(Event event) {
        return new DiffItem(
                event.id(),
                Kind.DEED,
                event.headline(),
                lower(event.status()),
                event.date().value(),
                event.origins(),
                event.citations(),
                event.citations());
    }

    private static DiffItem of(Statement statement) {
        String speaker = statement.speakerText().isBlank() ? "speaker not named" : statement.speakerText();
        return new DiffItem(
                statement.id(),
                Kind.STATEMENT,
                speaker + ": " + statement.text(),
                "",
                statement.date(),
                statement.origins(),
                statement.citations(),
                statement.citations().stream()
                        .filter(citation -> !citation.text().equals(statement.speakerText()))
                        .toList());
    }

    /** A series stands where its last step does. */
    private static DiffItem of(Series series) {
        Series.Point last = series.points().get(series.points().size() - 1);
        String value = last.low() == last.high()
                ? Numbers.print(last.high())
                : Numbers.print(last.low()) + " to " + Numbers.print(last.high());
        return new DiffItem(
                series.id(),
                Kind.SERIES,
                series.subject(),
                value,
                Optional.of(last.day()),
                last.origins(),
                last.citations(),
                series.points().stream()
                        .flatMap(point -> point.citations().stream())
                        .toList());
    }

    private static DiffItem of(Figure figure, Map<String, String> own) {
        Optional<Citation> number = figure.citations().stream().findFirst();
        return new DiffItem(
                figure.id(),
                Kind.FIGURE,
                number.map(Citation::text).orElse(figure.what()),
                "",
                Optional.empty(),
                origins(figure.citations(), own),
                figure.citations(),
                number.stream().toList());
    }

    private static DiffItem of(Difference difference) {
        List<Citation> citations = difference.sides().stream()
                .flatMap(side -> side.citations().stream())
                .toList();
        return new DiffItem(
                difference.id(),
                Kind.DIFFERENCE,
                lower(difference.kind()) + ", " + difference.about(),
                "",
                Optional.empty(),
                0,
                citations,
                citations);
    }

    private static DiffItem of(ReportedCorrection correction) {
        return new DiffItem(
                "correction " + correction.text(),
                Kind.CORRECTION,
                correction.text(),
                correction.applied().isEmpty() ? "met nothing" : "applied",
                Optional.empty(),
                0,
                List.of(),
                List.of());
    }

    /** How many outlets' or agencies' own reporting the passages stand in. */
    private static int origins(List<Citation> citations, Map<String, String> own) {
        return (int) citations.stream()
                .map(citation -> own.getOrDefault(citation.document(), citation.document()))
                .distinct()
                .count();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether one rests on a passage of the other, and is of its kind. */
    boolean sharesPassage(DiffItem other) {
        return list == other.list && passages.stream().anyMatch(other.passages::contains);
    }

    /**
     * Whether a reader of the other has read this one: a clause of a sentence that was told is no news, and a series is
     * none whose last number was told as a figure.
     */
    boolean isToldBy(DiffItem other) {
        if (list == Kind.SERIES) {
            return other.list == Kind.FIGURE && other.citations.containsAll(citations);
        }
        return list == other.list
                && (list == Kind.DEED || list == Kind.STATEMENT)
                && passages.stream().anyMatch(own -> other.passages.stream().anyMatch(its -> lies(own, its)));
    }

    private static boolean lies(Citation inner, Citation outer) {
        return inner.document().equals(outer.document())
                && outer.start() <= inner.start()
                && inner.end() <= outer.end();
    }

    /** Whether its status or state is another; what goes on has occurred as well. */
    boolean movedOn(DiffItem old) {
        return !step(state).equals(step(old.state));
    }

    private static String step(String state) {
        return state.equals("ongoing") ? "occurred" : state;
    }

    /** Words, state and day. */
    String print() {
        return text + (state.isEmpty() ? printed(", ") : " — " + standing());
    }

    /** State and day, or the day alone. */
    String standing() {
        return state.isEmpty() ? printed("") : state + printed(list == Kind.POSTURE ? ", since " : ", ");
    }

    private String printed(String link) {
        return day.map(value -> link + Days.print(value)).orElse("");
    }
}
