package org.sitrep.engine.report.tripwire;

import java.util.List;
import java.util.Set;

/**
 * One named indicator of a plan.
 *
 * @param name what the desk calls it
 * @param level the level of the plan that it belongs to
 * @param recommended what the plan recommends at that level
 * @param kind which items of the report it watches
 * @param subjects aspects of the posture, types of events or units of figures, lower case; one has to hold
 * @param states states of the posture or statuses of events, lower case; one has to hold, none means any that is done; a
 *     state of the posture may go on behind these words
 * @param ever whether a state counts that held before and holds no more
 * @param above what a figure has to be above
 * @param about groups of words, lower case: of each group one has to stand in the item; a star stands for any ending
 * @param without words, lower case, none of which may name the item
 * @param origins how many independent origins it takes
 */
public record Indicator(
        String name,
        String level,
        String recommended,
        Kind kind,
        Set<String> subjects,
        List<String> states,
        boolean ever,
        double above,
        List<Set<String>> about,
        Set<String> without,
        int origins) {
    /** What an indicator watches. */
    public enum Kind {
        POSTURE,
        EVENT,
        FIGURE
    }

    public Indicator {
        subjects = Set.copyOf(subjects);
        states = List.copyOf(states);
        about = List.copyOf(about);
        without = Set.copyOf(without);
    }
}
