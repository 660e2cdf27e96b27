package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Report;

/**
 * The few lines to read if nothing else: what most independent origins carry, the newest before the older. At most
 * five, as in the situation reports of OCHA, and no two that say the same.
 */
final class HighlightSection {
    private static final int MOST = 5;
    private static final Set<Status> TOLD = Set.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED);

    /** Above this share of common words two headlines say the same. */
    private static final double SAME = 0.5;

    /** After so many days an event weighs half. */
    private static final double HALF_LIFE = 3;

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "this", "these", "that", "those", "his", "her", "their");

    /** What begins in the middle of a sentence, or with a pronoun, weighs so much. */
    private static final double FRAGMENT = 0.5;

    private HighlightSection() {}

    static Section of(Report report) {
        LocalDate asOf = report.asOf().orElse(LocalDate.MAX);
        EventLine lines = new EventLine(report);
        List<Event> chosen = new ArrayList<>();
        report.events().stream()
                .filter(event -> TOLD.contains(event.status()))
                .sorted(Comparator.comparingDouble((Event event) -> -weight(event, asOf)))
                .takeWhile(event -> chosen.size() < MOST)
                .filter(event -> chosen.stream().noneMatch(other -> same(other.headline(), event.headline())))
                .forEach(chosen::add);
        return Section.of(
                        "highlights",
                        "Highlights",
                        chosen.stream().map(lines::dated).toList(),
                        MOST)
                .withNumbers()
                .noting(lines.note(chosen));
    }

    private static double weight(Event event, LocalDate asOf) {
        double support = 1 + Math.log(Math.max(1, event.origins())) + Math.log(Math.max(1, event.documents())) / 2;
        double age = event.date()
                .value()
                .filter(day -> asOf.isBefore(LocalDate.MAX))
                .map(day -> Math.abs((double) ChronoUnit.DAYS.between(day, asOf)))
                .orElse(2 * HALF_LIFE);
        double whole = isWhole(event.headline()) ? 1 : FRAGMENT;
        return whole * support * HALF_LIFE / (HALF_LIFE + age);
    }

    /** Whether a headline begins like a sentence that can stand alone: with a capital, and not with a pronoun. */
    private static boolean isWhole(String headline) {
        int first = headline.isEmpty() ? 'x' : headline.codePointAt(0);
        int space = headline.indexOf(' ');
        String word =
                headline.substring(0, space < 0 ? headline.length() : space).toLowerCase(Locale.ROOT);
        return !Character.isLowerCase(first) && !PRONOUNS.contains(word);
    }

    private static boolean same(String first, String second) {
        Set<String> left = words(first);
        Set<String> right = words(second);
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return common.size() >= SAME * Math.max(1, Math.min(left.size(), right.size()));
    }

    private static Set<String> words(String headline) {
        Set<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (char letter : (headline.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                word.append(letter);
            } else {
                if (word.length() > 3) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
