package org.sitrep.engine.read.event;

import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.EventType;

/**
 * A row of {@code event-types.tsv}: words that name a deed, and when they do.
 *
 * @param name the row's name
 * @param pos V for verbs, N for nouns, A for adjectives behind a copula
 * @param lemma the first word's lemma
 * @param particle the words that must go with it: "out" in "pull out", empty where there are none
 * @param frame what must stand around it
 * @param weight how sure it is an event worth reporting, 0 to 1; with 0 it only tells what stands between two names
 * @param between the type between two names, which follows the published CAMEO to PLOVER table where that differs
 */
record EventRule(
        String name,
        char pos,
        String lemma,
        List<String> particle,
        Frame frame,
        EventType type,
        Optional<String> mode,
        double weight,
        EventType between) {
    EventRule {
        particle = List.copyOf(particle);
    }

    boolean matches(Predicate predicate) {
        return particle.stream().allMatch(predicate::hasParticle) && frame.matches(predicate);
    }

    /** How much the rule asks for: of two rules that match, the one that asks for more wins. */
    int specificity() {
        return frame.size() + 2 * particle.size();
    }
}
