package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Report;

/**
 * The few lines to read if nothing else: what weighs most, the newest before the older. At most five, as in the situation
 * reports of OCHA, and no two that say the same.
 */
final class HighlightSection {
    private static final int MOST = 5;
    private static final Set<Status> TOLD = EnumSet.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED);

    /** Above this share of common words two headlines say the same. */
    private static final double SAME = 0.5;

    /** After so many days a deed weighs half; in a long story, after this share of the days that it covers. */
    private static final double HALF_LIFE = 5;

    private static final double SHARE = 0.15;

    /** A further deed of one day counts so much of its weight, and so much where days are many. */
    private static final double FURTHER = 0.7;

    private static final double FURTHER_TURN = 0.4;

    private static final int CANDIDATES = 100;

    /** What covers more days is led by its turns, what covers fewer by its news. */
    private static final int LONG = 30;

    /** A title looks further back than the first lines: what the whole is about may be weeks old. */
    private static final double TITLE = 0.75;

    private HighlightSection() {}

    /** The deeds to lead with, the first first. */
    static List<Deed> choose(Report report) {
        List<Deed> deeds = told(report);
        Weights weights = new Weights(report, deeds);
        boolean turns = covered(report) > LONG;
        Map<Deed, Double> weight = new HashMap<>();
        deeds.forEach(deed -> weight.put(
                deed, (turns ? weights.onTimeline(deed) : weights.amongFirst(deed)) * freshness(deed, report)));
        List<Deed> left = deeds.stream()
                .sorted(Comparator.comparingDouble((Deed deed) -> -weight.get(deed)))
                .limit(CANDIDATES)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Deed> chosen = new ArrayList<>();
        while (chosen.size() < MOST && !left.isEmpty()) {
            Deed next = left.stream()
                    .max(Comparator.comparingDouble(
                            deed -> weight.get(deed) * Math.pow(turns ? FURTHER_TURN : FURTHER, sameDay(deed, chosen))))
                    .orElseThrow();
            left.remove(next);
            if (!Wording.same(next.headline(), chosen, SAME)) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    /** The deeds that can head a report, the first first: what turned the whole, and rather lately. */
    static List<Deed> turns(Report report) {
        List<Deed> deeds = told(report);
        Weights weights = new Weights(report, deeds);
        Map<Deed, Double> weight = new HashMap<>();
        deeds.forEach(deed -> weight.put(deed, weights.onTimeline(deed) * Math.pow(freshness(deed, report), TITLE)));
        return deeds.stream()
                .sorted(Comparator.comparingDouble((Deed deed) -> -weight.get(deed)))
                .limit(MOST)
                .toList();
    }

    private static List<Deed> told(Report report) {
        return Deed.of(
                report.events().stream()
                        .filter(event -> TOLD.contains(event.status()))
                        .toList(),
                report.days());
    }

    private static int sameDay(Deed deed, List<Deed> chosen) {
        return Math.toIntExact(chosen.stream()
                .filter(other -> other.when().equals(deed.when()))
                .count());
    }

    static Section of(Report report) {
        EventLine lines = new EventLine(report);
        List<Deed> chosen = choose(report);
        return Section.of(
                        "highlights",
                        "Highlights",
                        chosen.stream().map(lines::dated).toList(),
                        MOST)
                .withNumbers()
                .noting(lines.note(
                        chosen.stream().flatMap(deed -> deed.events().stream()).toList()));
    }

    private static double freshness(Deed deed, Report report) {
        LocalDate asOf = report.asOf().orElse(LocalDate.MAX);
        double half = Math.max(HALF_LIFE, SHARE * covered(report));
        double age = deed.when()
                .day()
                .filter(day -> asOf.isBefore(LocalDate.MAX))
                .map(day -> Math.abs((double) ChronoUnit.DAYS.between(day, asOf)))
                .orElse(2 * half);
        return half / (half + age);
    }

    /** How many days the documents cover. */
    private static double covered(Report report) {
        return report.from()
                .flatMap(from -> report.asOf().map(asOf -> (double) ChronoUnit.DAYS.between(from, asOf)))
                .orElse(0.0);
    }
}
