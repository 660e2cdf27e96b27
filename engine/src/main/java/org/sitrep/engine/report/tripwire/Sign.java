package org.sitrep.engine.report.tripwire;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Citation;

/**
 * An item of a report as an indicator sees it.
 *
 * @param kind which list it stands in
 * @param subject its aspect, type or unit, lower case
 * @param state its state or status, lower case, empty for a figure
 * @param name what it is called: subject, headline, or what is counted
 * @param value a figure's value, 0 for others
 * @param bound how a figure's value is bounded
 * @param citations what carries it
 */
record Sign(
        Indicator.Kind kind,
        String subject,
        String state,
        String name,
        double value,
        Bound bound,
        List<Citation> citations) {
    private static final double NEARLY = 0.9;

    /** Words of states that are not yet so. */
    private static final List<String> AHEAD = List.of("planned", "announced", "scheduled", "threatened", "predicted");

    private static final Set<String> DONE = Set.of("occurred", "ongoing");

    /** Whether it is what an indicator watches, however far it has come. */
    boolean concerns(Indicator indicator) {
        String words = padded(name + " "
                + String.join(" ", citations.stream().map(Citation::text).toList()));
        String named = padded(name);
        return kind == indicator.kind()
                && indicator.subjects().contains(subject)
                && indicator.about().stream().allMatch(group -> group.stream().anyMatch(word -> holds(words, word)))
                && indicator.without().stream().noneMatch(word -> holds(named, word));
    }

    boolean meets(Indicator indicator) {
        return switch (kind) {
            case FIGURE -> bound != Bound.MAX && value >= indicator.above().orElse(Double.MAX_VALUE);
            case EVENT ->
                indicator.states().isEmpty()
                        ? DONE.contains(state)
                        : indicator.states().contains(state);
            case POSTURE -> isWanted(indicator) && !isAhead(indicator);
        };
    }

    boolean isNear(Indicator indicator) {
        if (meets(indicator)) {
            return false;
        }
        return switch (kind) {
            case FIGURE -> value >= NEARLY * indicator.above().orElse(Double.MAX_VALUE);
            case EVENT -> AHEAD.contains(state);
            case POSTURE -> isWanted(indicator);
        };
    }

    private boolean isWanted(Indicator indicator) {
        return indicator.states().isEmpty() || indicator.states().stream().anyMatch(state::startsWith);
    }

    /** Whether the state is still ahead, and the plan does not ask for just that. */
    private boolean isAhead(Indicator indicator) {
        return AHEAD.stream()
                .filter(state::contains)
                .anyMatch(word -> indicator.states().stream().noneMatch(wanted -> wanted.contains(word)));
    }

    /** Whether a word stands there, from its beginning: "relocat" is in "relocating". */
    private static boolean holds(String words, String word) {
        return words.contains(" " + padded(word).strip());
    }

    private static String padded(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
