package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Report;

/**
 * The deeds that a report can begin with: what weighs most of what was done or is planned, the newest before the older. What
 * covers many days is led by its turns, what covers fewer by its news.
 */
final class Leads {
    /** So many lines are read by who reads nothing else. */
    static final int MOST = 5;

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

    /** More days than this are many. */
    private static final int LONG = 30;

    /** A title looks further back than the first lines: what the whole is about may be weeks old. */
    private static final double TITLE = 0.75;

    private final List<Deed> first;
    private final List<Deed> turns;

    private Leads(List<Deed> first, List<Deed> turns) {
        this.first = List.copyOf(first);
        this.turns = List.copyOf(turns);
    }

    static Leads of(Report report) {
        List<Deed> deeds = told(report);
        Weights weights = new Weights(report, deeds);
        boolean isLong = covered(report) > LONG;
        List<WeighedDeed> first = new ArrayList<>();
        List<WeighedDeed> turns = new ArrayList<>();
        for (Deed deed : deeds) {
            double turn = weights.amongTurns(deed);
            double fresh = freshness(deed, report);
            first.add(new WeighedDeed(deed, (isLong ? turn : weights.amongFirst(deed)) * fresh));
            turns.add(new WeighedDeed(deed, turn * Math.pow(fresh, TITLE)));
        }
        return new Leads(
                choose(WeighedDeed.heaviest(first, CANDIDATES), isLong ? FURTHER_TURN : FURTHER),
                WeighedDeed.heaviest(turns, MOST).stream()
                        .map(WeighedDeed::deed)
                        .toList());
    }

    /** The deeds to lead with, the first first; at most five, and no two that say the same. */
    List<Deed> first() {
        return first;
    }

    /** The deeds that can head a report, the first first: what turned the whole, and rather lately. */
    List<Deed> turns() {
        return turns;
    }

    private static List<Deed> choose(List<WeighedDeed> heaviest, double further) {
        List<WeighedDeed> left = new ArrayList<>(heaviest);
        List<Deed> chosen = new ArrayList<>();
        while (chosen.size() < MOST && !left.isEmpty()) {
            WeighedDeed next = left.stream()
                    .max(Comparator.comparingDouble(
                            deed -> deed.weight() * Math.pow(further, sameDay(deed.deed(), chosen))))
                    .orElseThrow();
            left.remove(next);
            if (!Wording.same(next.deed().headline(), chosen, SAME)) {
                chosen.add(next.deed());
            }
        }
        return chosen;
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
