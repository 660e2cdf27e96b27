package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report;

/**
 * What happened and is to happen, by day, the important first. Where lines are left out, the weightiest stay; every
 * further line of one day has to weigh more than the one before it, and one that stands alone in weeks may weigh less.
 */
final class TimelineSection {
    /** A further deed of one day counts so much of its weight, again for every one. */
    private static final double FURTHER = 0.35;

    /** And so much for every one of the day before or after. */
    private static final double NEIGHBOUR = 0.7;

    /** Two headlines of one day, or of days near each other, with so many common words are one deed told twice. */
    private static final double SAME = 0.6;

    private static final int NEAR = 3;

    /** Whose nearest neighbour is no farther off than so many days stands in no gap, however many lines there are. */
    private static final double LEAST_SPACING = 7;

    /** So many times the even spacing of lines are as good as any more. */
    private static final double WIDEST = 2;

    /** So many times as many deeds as there is room for are looked at. */
    private static final int CANDIDATES = 40;

    private final List<Deed> deeds;
    private final List<WeighedDeed> heaviest;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;

    private TimelineSection(Report report) {
        from = report.from();
        to = report.to();
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
        double spacing = spacing(most);
        while (kept.size() < most && !left.isEmpty()) {
            int next = next(left, kept, spacing);
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
    private int next(List<WeighedDeed> left, List<Deed> kept, double spacing) {
        int best = 0;
        double most = -1;
        for (int at = 0; at < left.size(); at++) {
            double weight = left.get(at).weight() * crowding(left.get(at).deed(), kept, spacing);
            if (weight > most) {
                best = at;
                most = weight;
            }
        }
        return best;
    }

    /** Below 1 where lines of its day or beside it are kept, above 1 where none is for weeks. */
    private double crowding(Deed deed, List<Deed> kept, double spacing) {
        double crowding = 1;
        long nearest = Long.MAX_VALUE;
        for (Deed other : kept) {
            long distance = distance(other, deed);
            nearest = Math.min(nearest, distance);
            crowding *= other.when().equals(deed.when()) ? FURTHER : distance <= 1 ? NEIGHBOUR : 1;
        }
        return nearest == Long.MAX_VALUE || !isCovered(deed)
                ? crowding
                : crowding * Math.sqrt(1 + Math.min(WIDEST, nearest / spacing));
    }

    /** Whether a deed lies in the days that the report covers: what lies before is background, however alone it stands. */
    private boolean isCovered(Deed deed) {
        return deed.when()
                .day()
                .filter(day ->
                        from.isPresent() && to.isPresent() && !day.isBefore(from.get()) && !day.isAfter(to.get()))
                .isPresent();
    }

    /** How many days lie between lines if they are spread evenly. */
    private double spacing(int lines) {
        double days = from.isPresent() && to.isPresent() ? ChronoUnit.DAYS.between(from.get(), to.get()) : 0;
        return Math.max(LEAST_SPACING, days / lines);
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
