package org.sitrep.engine.report.tripwire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.Tripwire;

/**
 * Holds a plan against a report. It shows what is met, never what to do: what the plan recommends is repeated in its own
 * words.
 *
 * <p>An indicator is met where enough independent origins carry what it watches; new where no document before a given day
 * does; near where the deed is only planned or foretold, an origin is wanting, or a figure comes within a tenth.
 */
public final class Watch {
    private final Report report;
    private final Optional<LocalDate> since;
    private final Map<String, String> originOf = new TreeMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();

    private Watch(Report report, Optional<LocalDate> since) {
        this.report = report;
        this.since = since;
        report.documents().forEach(document -> {
            originOf.put(document.id(), document.id());
            document.published().value().ifPresent(day -> days.put(document.id(), day));
        });
        // A document's own outlet, so that two pages of one outlet count once.
        report.origins().stream()
                .filter(origin -> origin.kind() == Origin.Kind.OUTLET)
                .forEach(origin -> origin.documents().forEach(document -> originOf.put(document, origin.id())));
    }

    /**
     * The state of every indicator, in the order of the plan.
     *
     * @param since the day from which on what is met counts as new; the report's own day where it is empty
     */
    public static List<Tripwire> of(Plan plan, Report report, Optional<LocalDate> since) {
        Watch watch = new Watch(report, since.or(report::asOf));
        return plan.indicators().stream().map(watch::tripwire).toList();
    }

    private Tripwire tripwire(Indicator indicator) {
        List<Sign> signs =
                Signs.of(report).filter(sign -> sign.concerns(indicator)).toList();
        List<Citation> met = citations(signs.stream().filter(sign -> sign.meets(indicator)));
        List<Citation> near = citations(signs.stream().filter(sign -> sign.isNear(indicator)));
        if (!met.isEmpty() && origins(met) >= indicator.origins()) {
            return tripwire(indicator, isNew(met) ? Tripwire.State.NEW : Tripwire.State.MET, met);
        }
        List<Citation> wanting = new ArrayList<>(met);
        near.stream().filter(citation -> !met.contains(citation)).forEach(wanting::add);
        return tripwire(indicator, wanting.isEmpty() ? Tripwire.State.UNMET : Tripwire.State.NEAR, wanting);
    }

    private static Tripwire tripwire(Indicator indicator, Tripwire.State state, List<Citation> citations) {
        return new Tripwire(indicator.name(), indicator.level(), state, indicator.recommended(), citations);
    }

    private static List<Citation> citations(Stream<Sign> signs) {
        return signs.flatMap(sign -> sign.citations().stream()).distinct().toList();
    }

    private int origins(List<Citation> citations) {
        TreeSet<String> origins = new TreeSet<>();
        citations.forEach(citation -> origins.add(originOf.getOrDefault(citation.document(), citation.document())));
        return origins.size();
    }

    /** Whether every document that carries it is of the day or later. */
    private boolean isNew(List<Citation> citations) {
        return since.isPresent()
                && citations.stream()
                        .map(citation -> Optional.ofNullable(days.get(citation.document())))
                        .allMatch(day -> day.filter(dated -> !dated.isBefore(since.get()))
                                .isPresent());
    }
}
