package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.model.Citation;

/**
 * An item of a report, as far as two reports can differ in it.
 *
 * @param list the report's list that it stands in
 * @param text its words
 * @param state its status or state, empty where it has none
 * @param day its day, as it is printed
 * @param origins how many origins stand behind it
 */
record DiffItem(String id, String list, String text, String state, String day, int origins, List<Citation> citations) {
    /** The items of a report by id: posture, tripwires, events, statements, figures, differences. */
    static Map<String, DiffItem> of(Report report) {
        Map<String, DiffItem> items = new LinkedHashMap<>();
        Map<String, String> own = new TreeMap<>();
        report.documents()
                .forEach(document -> own.put(
                        document.id(), document.origins().stream().findFirst().orElse(document.id())));
        report.posture()
                .forEach(row -> add(
                        items,
                        new DiffItem(
                                row.id(),
                                "posture",
                                row.subject(),
                                row.state(),
                                row.since().map(day -> ", since " + day).orElse(""),
                                origins(row.citations(), own),
                                row.citations())));
        report.tripwires()
                .forEach(tripwire -> add(
                        items,
                        new DiffItem(
                                tripwire.id(),
                                "tripwires",
                                tripwire.name(),
                                isMet(tripwire) ? "met" : lower(tripwire.state()),
                                "",
                                tripwire.origins().size(),
                                tripwire.citations())));
        report.events()
                .forEach(event -> add(
                        items,
                        new DiffItem(
                                event.id(),
                                "events",
                                event.headline(),
                                lower(event.status()),
                                printed(event.date().value()),
                                event.origins(),
                                event.citations())));
        report.statements()
                .forEach(statement -> add(
                        items,
                        new DiffItem(
                                statement.id(),
                                "statements",
                                statement.speakerText() + ": " + statement.text(),
                                "",
                                printed(statement.date()),
                                statement.origins(),
                                statement.citations())));
        report.figures()
                .forEach(figure -> add(
                        items,
                        new DiffItem(
                                figure.id(),
                                "figures",
                                figure.citations().get(0).text(),
                                "",
                                "",
                                origins(figure.citations(), own),
                                figure.citations())));
        report.differences()
                .forEach(difference -> add(
                        items,
                        new DiffItem(
                                difference.id(),
                                "differences",
                                difference.about(),
                                "",
                                "",
                                0,
                                difference.sides().stream()
                                        .flatMap(side -> side.citations().stream())
                                        .toList())));
        return items;
    }

    private static void add(Map<String, DiffItem> items, DiffItem item) {
        items.put(item.id(), item);
    }

    /** Newly met yesterday is met today; that is no change. */
    private static boolean isMet(Report.Tripwire tripwire) {
        return tripwire.state() == Report.Tripwire.State.NEW || tripwire.state() == Report.Tripwire.State.MET;
    }

    /** How many outlets' or agencies' own reporting the passages stand in. */
    private static int origins(List<Citation> citations, Map<String, String> own) {
        return (int) citations.stream()
                .map(citation -> own.getOrDefault(citation.document(), citation.document()))
                .distinct()
                .count();
    }

    private static String printed(Optional<LocalDate> day) {
        return day.map(value -> ", " + value).orElse("");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether one rests on a passage of the other, in the same list. */
    boolean sharesPassage(DiffItem other) {
        return list.equals(other.list) && citations.stream().anyMatch(other.citations::contains);
    }

    /** Words, state and day. */
    String print() {
        return text + (state.isEmpty() ? "" : " — " + state) + day;
    }
}
