package org.sitrep.engine.report.tripwire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.report.Backing;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.Tripwire;

/**
 * Holds a plan against a report. It shows what is met, never what to do: what the plan recommends is repeated in its own
 * words.
 *
 * <p>An indicator is met where enough independent origins carry what it watches; new where the documents before a given
 * day do not suffice for that; near where the deed is only planned or foretold, an origin is wanting, or a figure comes
 * within a tenth.
 */
public final class Watch {
    private final List<Sign> signs;
    private final Backing backing;
    private final Optional<LocalDate> since;
    private final Map<String, LocalDate> days;

    /**
     * A watch over a report.
     *
     * @param backing the origins behind its passages
     * @param since the day from which on what is met counts as new; the report's own day where it is empty
     */
    public Watch(Report report, Backing backing, Optional<LocalDate> since) {
        this.signs = Signs.of(report).toList();
        this.backing = backing;
        this.since = since.or(report::asOf);
        this.days = report.days();
    }

    /** The state of every indicator: newly met, met, near and not met, in the order of the plan within each. */
    public List<Tripwire> tripwires(Plan plan) {
        return plan.indicators().stream()
                .map(this::tripwire)
                .sorted((one, other) -> Integer.compare(rank(one.state()), rank(other.state())))
                .toList();
    }

    private static int rank(Tripwire.State state) {
        return switch (state) {
            case NEW -> 0;
            case MET -> 1;
            case NEAR -> 2;
            case UNMET -> 3;
        };
    }

    private Tripwire tripwire(Indicator indicator) {
        List<Sign> concerned =
                signs.stream().filter(sign -> sign.concerns(indicator)).toList();
        List<Sign> met =
                concerned.stream().filter(sign -> sign.meets(indicator)).toList();
        if (suffice(indicator, citations(met))) {
            boolean before = suffice(indicator, earlier(citations(met)));
            return tripwire(indicator, before ? Tripwire.State.MET : Tripwire.State.NEW, met, "");
        }
        List<Sign> near =
                concerned.stream().filter(sign -> sign.isNear(indicator)).toList();
        List<Sign> wanting = Stream.concat(met.stream(), near.stream()).toList();
        if (wanting.isEmpty()) {
            return tripwire(indicator, Tripwire.State.UNMET, wanting, "");
        }
        String why = met.isEmpty()
                ? near.get(0).wanting()
                : backing.origins(citations(met)).size() + " of " + indicator.origins() + " origins";
        return tripwire(indicator, Tripwire.State.NEAR, wanting, why);
    }

    private Tripwire tripwire(Indicator indicator, Tripwire.State state, List<Sign> signs, String why) {
        return new Tripwire(
                ContentId.of("t", indicator.level(), indicator.name()),
                indicator.name(),
                indicator.level(),
                state,
                indicator.recommended(),
                why,
                signs.stream().map(Sign::item).distinct().toList(),
                backing.origins(citations(signs)),
                citations(signs));
    }

    private static List<Citation> citations(List<Sign> signs) {
        return signs.stream()
                .flatMap(sign -> sign.citations().stream())
                .distinct()
                .toList();
    }

    private boolean suffice(Indicator indicator, List<Citation> citations) {
        return backing.origins(citations).size() >= indicator.origins();
    }

    /** Those that may have been known before the day: of documents dated earlier, or not dated. */
    private List<Citation> earlier(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> since.isEmpty()
                        || !days.containsKey(citation.document())
                        || days.get(citation.document()).isBefore(since.get()))
                .toList();
    }
}
