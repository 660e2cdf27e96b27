package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.model.DateInterval;

/**
 * What speaks for and against a day as the day of a document, in natural logarithms of odds.
 *
 * <p>Five witnesses: facts that a dated document tells too; the weekdays of what it reports as past or coming, since news
 * names a day by its weekday on that day and the next; written dates, which do not lie ahead of what is told as past; a
 * dateline without a year and the day of a post that it embeds; and the days of the other documents of its story, the
 * nearer in content the more.
 */
final class DayEvidence {
    /**
     * By how many days the past weekday that it names first lies back. News opens with its own day, or with the one
     * before where it was written for the next morning's paper. Like the tables below after counts over the
     * BASIL articles; stories there last days, so longer gaps are made likelier.
     */
    private static final double[] FIRST_LAG = {0, -1.7, -3.8, -4.2, -4.4, -4.4, -4.4};

    private static final double[] OTHER_LAG = {-1.1, 0, -0.8, -1.1, -1.1, -1.2, -3.0};
    private static final double[] COMING_LEAD = {0, -0.4, -1.0, -1.3, -1.8, -2.0, -1.2};

    /** By how many days two documents of a story lie apart. */
    private static final double[] GAP = {0, -1.0, -1.7, -2.2, -2.6, -3.0, -3.3, -3.8};

    /** By how many days a document is later than the newest post that it embeds. */
    private static final double[] AFTER_POST = {0, -0.9, -1.8, -2.3, -2.7, -3.0, -3.3, -3.6};

    private static final double BEFORE_POST = -5.0;
    private static final double NOT_OF_DATELINE = -9.0;
    private static final double ASIDE = 0.5;
    private static final double FACT_FITS = 3.0;
    private static final double FACT_FAILS = -2.0;
    private static final double AHEAD = -3.0;

    private final List<DatedFact> facts;
    private final List<FactMatch> matches;
    private final OwnHints hints;
    private final Map<LocalDate, Double> neighbours;

    /**
     * @param facts all facts of the document
     * @param matches those that a dated document tells too
     * @param hints what it shows of its day beside its sentences
     * @param neighbours the days of the story's dated documents, each with how near its documents are, 0 to 1
     */
    DayEvidence(List<DatedFact> facts, List<FactMatch> matches, OwnHints hints, Map<LocalDate, Double> neighbours) {
        this.facts = facts;
        this.matches = matches;
        this.hints = hints;
        this.neighbours = new TreeMap<>(neighbours);
    }

    double score(LocalDate day) {
        return byFacts(day) + byWeekdays(day) + byWrittenDates(day) + byHints(day) + byStory(day);
    }

    private double byFacts(LocalDate day) {
        return matches.stream()
                .mapToDouble(match -> match.strength() * (match.fits(day) ? FACT_FITS : FACT_FAILS))
                .sum();
    }

    private double byWeekdays(LocalDate day) {
        Set<String> named = new LinkedHashSet<>();
        for (DatedFact fact : facts) {
            weekday(fact).ifPresent(named::add);
        }
        double sum = 0;
        boolean first = true;
        for (String form : named) {
            int weekday = WEEKDAYS.indexOf(form.substring(0, 3)) / 3 + 1;
            int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
            if (form.endsWith(">")) {
                sum += ASIDE * COMING_LEAD[ahead];
            } else {
                int back = (7 - ahead) % 7;
                sum += first ? FIRST_LAG[back] : ASIDE * OTHER_LAG[back];
                first = false;
            }
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

    /** The document is of about the day of one of the others, more likely of one that is near in content. */
    private double byStory(LocalDate day) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<LocalDate, Double> entry : neighbours.entrySet()) {
            sum += entry.getValue() * Math.exp(at(GAP, Math.abs(ChronoUnit.DAYS.between(entry.getKey(), day))));
            weights += entry.getValue();
        }
        return weights == 0 ? 0 : Math.log(sum / weights);
    }

    private double byHints(LocalDate day) {
        double byPost = hints.post()
                .map(post -> ChronoUnit.DAYS.between(post.value(), day))
                .map(later -> later < 0 ? BEFORE_POST : at(AFTER_POST, later))
                .orElse(0.0);
        boolean another =
                hints.dateline().filter(dateline -> !dateline.fits(day)).isPresent();
        return byPost + (another ? NOT_OF_DATELINE : 0);
    }

    private static double at(double[] table, long days) {
        return table[(int) Math.min(table.length - 1, days)];
    }
}
