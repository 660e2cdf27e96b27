package org.sitrep.engine.report.outline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report;

/**
 * What happened and is to happen, by day, the important first. Where lines are left out, the weightiest stay, and every
 * further line of one day has to weigh more than the one before it.
 */
final class TimelineSection {
    /** A further deed of one day counts so much of its weight, again for every one. */
    private static final double FURTHER = 0.35;

    /** And so much for every one of the day before or after. */
    private static final double NEIGHBOUR = 0.7;

    /** Two headlines of one day, or of days near each other, with so many common words are one deed told twice. */
    private static final double SAME = 0.6;

    private static final int NEAR = 3;

    /** So many times as many deeds as there is room for are looked at. */
    private static final int CANDIDATES = 40;

    private final List<Deed> deeds;
    private final List<WeighedDeed> heaviest;

    private TimelineSection(Report report) {
        deeds = Deed.of(report.events(), report.days());
        Weights weighing = new Weights(report, deeds);
        heaviest = WeighedDeed.heaviest(
                deeds.stream()
                        .map(deed -> new WeighedDeed(deed, weighing.onTimeline(deed)))
                        .toList(),
                deeds.size());
    }

    static Section of(Report report, Detail detail, Supplier<Leads> leads) {
        TimelineSection timeline = new TimelineSection(report);
        List<Deed> kept = timeline.heaviest(detail.days(), leads.get().first());
        EventLine lines = new EventLine(report);
        Map<Deed.When, List<Deed>> byDay = new TreeMap<>();
        kept.forEach(deed ->
                byDay.computeIfAbsent(deed.when(), day -> new ArrayList<>()).add(deed));
        return Section.of(
                "timeline",
                "Timeline",
                byDay.entrySet().stream()
                        .map(day -> new Section.Group(
                                Days.heading(day.getKey()),
                                day.getValue().stream().map(lines::of).toList()))
                        .toList(),
                lines.note(kept.stream().flatMap(deed -> deed.events().stream()).toList()),
                timeline.deeds.size() - kept.size());
    }

    /**
     * So many deeds, the heaviest of each day first; those whose day is told before those whose report's day it is. What the
     * report leads with is among them.
     */
    private List<Deed> heaviest(int most, List<Deed> first) {
        if (heaviest.size() <= most) {
            return heaviest.stream()
                    .map(WeighedDeed::deed)
                    .sorted(Comparator.comparing(Deed::isUndated))
                    .toList();
        }
        Set<String> leading = first.stream().map(deed -> deed.first().id()).collect(Collectors.toSet());
        List<Deed> kept = deeds.stream()
                .filter(deed -> !deed.isUndated())
                .filter(deed -> deed.events().stream().map(Event::id).anyMatch(leading::contains))
                .collect(Collectors.toCollection(ArrayList::new));
        List<WeighedDeed> left = heaviest.stream()
                .limit((long) CANDIDATES * most)
                .filter(deed -> !kept.contains(deed.deed()))
                .collect(Collectors.toCollection(ArrayList::new));
        while (kept.size() < most && !left.isEmpty()) {
            int next = next(left, kept);
            Deed deed = left.remove(next).deed();
            boolean told = kept.stream()
                    .anyMatch(other -> isNear(other, deed) && Wording.same(deed.headline(), other.headline(), SAME));
            if (!told) {
                kept.add(deed);
            }
        }
        kept.sort(Comparator.comparing(Deed::isUndated));
        return kept;
    }

    /** The place of the deed that weighs most beside those that are kept. */
    private static int next(List<WeighedDeed> left, List<Deed> kept) {
        int best = 0;
        double most = -1;
        for (int at = 0; at < left.size(); at++) {
            double weight = left.get(at).weight() * crowding(left.get(at).deed(), kept);
            if (weight > most) {
                best = at;
                most = weight;
            }
        }
        return best;
    }

    private static double crowding(Deed deed, List<Deed> kept) {
        double crowding = 1;
        for (Deed other : kept) {
            crowding *= other.when().equals(deed.when()) ? FURTHER : distance(other, deed) <= 1 ? NEIGHBOUR : 1;
        }
        return crowding;
    }

    private static boolean isNear(Deed first, Deed second) {
        return distance(first, second) <= NEAR;
    }

    private static long distance(Deed first, Deed second) {
        return first.when().day().isPresent() && second.when().day().isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(
                        first.when().day().get(), second.when().day().get()))
                : Long.MAX_VALUE;
    }
}
