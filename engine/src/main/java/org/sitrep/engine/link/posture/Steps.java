package org.sitrep.engine.link.posture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The distinct states of one subject in the order of the deeds that brought them about, whenever these were reported.
 *
 * <p>Each state stands once, on its first day, unless the subject was back at its opposite in between: a border that was
 * reopened can close again. What was planned or under way and is done by then is left out where it is of the same day or
 * later: its deed is the step.
 */
final class Steps {
    private static final Comparator<Sighting> ORDER = Comparator.comparing(
                    (Sighting sighting) -> sighting.day().orElse(LocalDate.MIN))
            .thenComparingInt(Sighting::rank)
            .thenComparing(sighting -> sighting.account().document().id())
            .thenComparing(sighting -> sighting.account().mention().trigger());

    /** Rules whose states undo others, so that these may follow anew. */
    private static final Set<String> UNDOING = Set.of(
            "mission-reopened",
            "border-opened",
            "border-closed",
            "sanctions-lifted",
            "sanctions-imposed",
            "curfew-lifted",
            "curfew-imposed",
            "force-withdrawn",
            "force-deployed");

    private Steps() {}

    /** A state, since when, and who tells it: first who says the day. */
    record Step(String state, Optional<LocalDate> day, List<Sighting> told) {
        Step {
            told = List.copyOf(told);
        }
    }

    static List<Step> of(List<Sighting> sightings) {
        List<List<Sighting>> groups = new ArrayList<>();
        for (Sighting sighting : sightings.stream().sorted(ORDER).toList()) {
            Optional<List<Sighting>> same = same(groups, sighting);
            if (same.isPresent()) {
                same.get().add(sighting);
            } else if (groups.stream().noneMatch(group -> isOvertaken(sighting, group))) {
                groups.add(new ArrayList<>(List.of(sighting)));
            }
        }
        List<Step> steps = new ArrayList<>();
        for (List<Sighting> group : groups) {
            boolean overtaken = groups.stream()
                    .anyMatch(
                            other -> group.get(0).day().equals(other.get(0).day()) && isOvertaken(group.get(0), other));
            if (!overtaken) {
                steps.add(step(group));
            }
        }
        return List.copyOf(steps);
    }

    /** The step of this state that nothing has undone since. */
    private static Optional<List<Sighting>> same(List<List<Sighting>> groups, Sighting sighting) {
        for (int at = groups.size() - 1; at >= 0; at--) {
            Sighting first = groups.get(at).get(0);
            if (first.state().equals(sighting.state())) {
                return Optional.of(groups.get(at));
            }
            boolean undone = UNDOING.contains(first.rule().name())
                    && UNDOING.contains(sighting.rule().name())
                    && !first.rule().equals(sighting.rule())
                    && sighting.givesDay();
            if (undone) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a state is short of one that the same rule has given. */
    private static boolean isOvertaken(Sighting sighting, List<Sighting> group) {
        return group.get(0).rule().equals(sighting.rule())
                && group.get(0).rank() > sighting.rank()
                && !sighting.state().equals(group.get(0).state());
    }

    private static Step step(List<Sighting> group) {
        List<Sighting> told = new ArrayList<>(group);
        told.sort(Comparator.comparing((Sighting sighting) -> !sighting.givesDay())
                .thenComparing(ORDER));
        return new Step(group.get(0).state(), told.get(0).exactDay(), told);
    }
}
