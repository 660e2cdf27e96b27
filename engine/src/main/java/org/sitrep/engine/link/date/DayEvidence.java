package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.model.DateInterval;

/**
 * What speaks for and against a day as the day of a document, in natural logarithms of odds.
 *
 * <p>Four witnesses: facts that a dated document tells too; the weekdays of what it reports as past or coming, since news
 * names a day by its weekday on that day and the next; written dates, which do not lie ahead of what is told as past; and
 * the days of the other documents of its story, the nearer in content the more.
 */
final class DayEvidence {
    /** By how many days a past weekday lies back. Hand-set: mostly today's or yesterday's, rarely a week ago. */
    private static final double[] PAST_LAG = {0, -0.7, -1.9, -2.6, -3.4, -4.2, -4.8};

    private static final double[] COMING_LEAD = {-0.4, 0, -0.5, -0.9, -1.3, -1.6, -2.0};
    private static final double[] GAP = {0, -1.0, -1.5, -1.9, -2.2, -2.5, -2.8, -3.0};
    private static final double FACT_FITS = 3.0;
    private static final double FACT_FAILS = -2.0;
    private static final double AHEAD = -3.0;
    private static final double STORY = 1.4;

    private final List<DatedFact> facts;
    private final List<FactMatch> matches;
    private final Map<LocalDate, Double> neighbours;

    /**
     * @param facts all facts of the document
     * @param matches those that a dated document tells too
     * @param neighbours the days of the story's dated documents, each with how near its documents are, 0 to 1
     */
    DayEvidence(List<DatedFact> facts, List<FactMatch> matches, Map<LocalDate, Double> neighbours) {
        this.facts = facts;
        this.matches = matches;
        this.neighbours = new TreeMap<>(neighbours);
    }

    double score(LocalDate day) {
        return byFacts(day) + byWeekdays(day) + byWrittenDates(day) + byStory(day);
    }

    private double byFacts(LocalDate day) {
        return matches.stream()
                .mapToDouble(match -> match.strength() * (match.fits(day) ? FACT_FITS : FACT_FAILS))
                .sum();
    }

    private double byWeekdays(LocalDate day) {
        Map<String, Integer> counts = new TreeMap<>();
        for (DatedFact fact : facts) {
            weekday(fact).ifPresent(form -> counts.merge(form, 1, Integer::sum));
        }
        double sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String form = entry.getKey();
            int weekday = WEEKDAYS.indexOf(form.substring(0, 3)) / 3 + 1;
            boolean coming = form.endsWith(">");
            int distance = coming
                    ? Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7)
                    : Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
            double weight = Math.min(3, Math.sqrt(entry.getValue()));
            sum += weight * (coming ? 0.5 * COMING_LEAD[distance] : PAST_LAG[distance]);
        }
        return sum;
    }

    private static final String WEEKDAYS = "montuewedthufrisatsun";

    /** The weekday and direction of a bare weekday, such as {@code mon<}. */
    private static Optional<String> weekday(DatedFact fact) {
        String form = fact.time().form();
        boolean bare = form.length() >= 5
                && form.charAt(0) == '~'
                && WEEKDAYS.contains(form.substring(1, 4))
                && "<>=".indexOf(form.charAt(4)) >= 0
                && (form.length() == 5 || form.startsWith("/T", 5));
        return bare ? Optional.of(form.substring(1, 5)) : Optional.empty();
    }

    private double byWrittenDates(LocalDate day) {
        double sum = 0;
        for (DatedFact fact : facts) {
            String form = fact.time().form();
            boolean relative = form.startsWith("~") && !Character.isDigit(form.charAt(1));
            if (!relative) {
                Optional<DateInterval> days = fact.on(Optional.of(day));
                boolean ahead = days.isPresent() && days.get().from().isAfter(day.plusDays(1));
                boolean lapsed = form.endsWith("<")
                        && days.isPresent()
                        && ChronoUnit.DAYS.between(days.get().to(), day) > 330;
                sum += (ahead && !form.endsWith(">") && !form.endsWith("=")) || lapsed ? AHEAD : 0;
            }
        }
        return Math.max(sum, 2 * AHEAD);
    }

    private double byStory(LocalDate day) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<LocalDate, Double> entry : neighbours.entrySet()) {
            int gap = (int) Math.min(GAP.length - 1, Math.abs(ChronoUnit.DAYS.between(entry.getKey(), day)));
            sum += entry.getValue() * GAP[gap];
            weights += entry.getValue();
        }
        return weights == 0 ? 0 : STORY * sum / weights;
    }
}
