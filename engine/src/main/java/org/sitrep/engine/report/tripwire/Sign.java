package org.sitrep.engine.report.tripwire;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Words;

/**
 * An item of a report, in one of its states, as an indicator sees it.
 *
 * @param item its id
 * @param kind which list it stands in
 * @param subject its aspect, type or unit, lower case
 * @param state its state or status, lower case, empty for a figure
 * @param now whether that state holds, rather than an earlier one
 * @param name what it is called: subject, headline, or what is counted
 * @param value a figure's value, 0 for others
 * @param bound how a figure's value is bounded
 * @param citations what carries it in this state
 */
record Sign(
        String item,
        Indicator.Kind kind,
        String subject,
        String state,
        boolean now,
        String name,
        double value,
        Bound bound,
        List<Citation> citations) {
    private static final double NEARLY = 0.9;

    /** Words of states that are not yet so. */
    private static final List<String> AHEAD = List.of("planned", "announced", "scheduled", "threatened", "predicted");

    private static final Set<String> DONE = Set.of("occurred", "ongoing");

    Sign {
        citations = List.copyOf(citations);
    }

    /** Whether it is what an indicator watches, however far it has come. */
    boolean concerns(Indicator indicator) {
        boolean watched = kind == indicator.kind()
                && (now || kind == Indicator.Kind.EVENT || indicator.ever())
                && indicator.subjects().stream().anyMatch(this::isSubject);
        if (!watched) {
            return false;
        }
        String named = Words.padded(name);
        String words = named
                + citations.stream()
                        .map(citation -> Words.padded(citation.text()))
                        .collect(Collectors.joining("|"));
        return indicator.about().stream().allMatch(group -> group.stream().anyMatch(word -> holds(words, word)))
                && indicator.without().stream().noneMatch(word -> holds(named, word));
    }

    /** A desk writes "troops" where a report counts by the troop. */
    private boolean isSubject(String wanted) {
        if (wanted.equals(subject)) {
            return true;
        }
        String plural = subject.equals("person") ? "people" : subject + "s";
        return kind == Indicator.Kind.FIGURE && wanted.equals(plural);
    }

    boolean meets(Indicator indicator) {
        return switch (kind) {
            case FIGURE -> isAbove(indicator.above());
            case EVENT ->
                indicator.states().isEmpty()
                        ? DONE.contains(state)
                        : indicator.states().contains(state);
            case POSTURE -> isWanted(indicator) && !isAhead(indicator);
        };
    }

    /** "More than 900" is above 900, "900" is not, and "up to 1,000" need not be. */
    private boolean isAbove(double least) {
        return bound == Bound.MIN ? value >= least : bound != Bound.MAX && value > least;
    }

    boolean isNear(Indicator indicator) {
        if (meets(indicator)) {
            return false;
        }
        return switch (kind) {
            case FIGURE -> value >= NEARLY * indicator.above();
            case EVENT -> AHEAD.contains(state);
            case POSTURE -> isWanted(indicator);
        };
    }

    /** What is wanting where it is near. */
    String wanting() {
        if (kind != Indicator.Kind.FIGURE) {
            return "only " + state;
        }
        return bound == Bound.MAX ? "only up to this figure" : "the figure comes within a tenth";
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

    /** Whether a word stands there; one that ends in a star stands for all that begin so. */
    private static boolean holds(String words, String word) {
        String plain = Words.padded(word);
        return words.contains(word.endsWith("*") ? plain.stripTrailing() : plain);
    }
}
