package org.sitrep.engine.read.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeType;
import org.sitrep.engine.model.Token;

/**
 * Finds the time expression that dates a deed: the one that the deed, or a verb that is one with it, governs. The
 * nearest one in the text may date something else: "said Monday that it had ordered the departure on Saturday".
 */
final class Timing {
    private static final int HIGHEST = 30;

    private final Sentence sentence;
    private final List<TimeExpression> times;

    Timing(Sentence sentence, List<TimeExpression> times) {
        this.sentence = sentence;
        this.times = times.stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
    }

    /** Whether a word belongs to a time expression. */
    boolean holds(Token token) {
        return times.stream().anyMatch(time -> time.span().overlaps(token.span()));
    }

    Optional<TimeExpression> of(Predicate predicate) {
        Optional<TimeExpression> best = Optional.empty();
        int bestRank = Integer.MAX_VALUE;
        Set<Integer> own = one(predicate);
        for (TimeExpression time : times) {
            if (time.type() == TimeType.SET
                    || time.span().overlaps(predicate.token().span())) {
                continue;
            }
            int rank = rank(time, own);
            if (rank < bestRank) {
                best = Optional.of(time);
                bestRank = rank;
            }
        }
        return best;
    }

    /** The deed's word and the verbs that tell the same deed: "is expected to speak", "held talks". */
    private Set<Integer> one(Predicate predicate) {
        Set<Integer> own = new LinkedHashSet<>();
        Token at = predicate.token();
        own.add(at.index());
        predicate.light().ifPresent(verb -> own.add(verb.index()));
        if (predicate.light().isPresent()) {
            at = predicate.light().get();
        }
        for (int steps = 0; steps < HIGHEST && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            boolean same = at.relation().equals("xcomp")
                    || (at.relation().equals("conj")
                            && above.isVerb()
                            && sentence.child(at, "nsubj").isEmpty());
            if (!same) {
                break;
            }
            own.add(above.index());
            at = above;
        }
        return own;
    }

    /** How near an expression is under the deed: fewer steps first, days before durations. */
    private int rank(TimeExpression time, Set<Integer> own) {
        Optional<Token> head = sentence.headOf(time.span());
        if (head.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        Token at = head.get();
        for (int steps = 0; steps < HIGHEST; steps++) {
            if (own.contains(at.index())) {
                return 10 * steps + (time.type() == TimeType.DURATION ? 1000 : 0);
            }
            boolean anotherDeed = at.isVerb() && steps > 0;
            if (at.head() < 0 || anotherDeed) {
                return Integer.MAX_VALUE;
            }
            at = sentence.token(at.head());
        }
        return Integer.MAX_VALUE;
    }
}
