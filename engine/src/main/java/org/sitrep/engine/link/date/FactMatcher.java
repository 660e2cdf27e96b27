package org.sitrep.engine.link.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.DocumentDate;

/** Finds for the facts of one document the same facts in dated documents. */
final class FactMatcher {
    /** Below this two clauses are about different things. */
    private static final double ALIKE = 0.3;

    private static final int FEWEST_SHARED = 2;

    /** A word in so many facts tells none of them from another. */
    private static final int COMMON = 200;

    private final KeyWeights weights;
    private final Map<String, List<DatedFact>> byKey = new HashMap<>();

    FactMatcher(KeyWeights weights, List<DatedFact> all) {
        this.weights = weights;
        for (DatedFact fact : all) {
            for (String key : fact.keys()) {
                byKey.computeIfAbsent(key, word -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** For each fact the best match, if there is one, the strongest first. */
    List<FactMatch> matches(List<DatedFact> facts, Map<String, DocumentDate> dates) {
        return facts.stream()
                .flatMap(fact -> best(fact, dates).stream())
                .sorted(Comparator.comparingDouble(FactMatch::strength)
                        .reversed()
                        .thenComparing(match -> match.fact().time().span()))
                .toList();
    }

    private Optional<FactMatch> best(DatedFact fact, Map<String, DocumentDate> dates) {
        Map<DatedFact, Integer> shared = new LinkedHashMap<>();
        for (String key : fact.keys()) {
            List<DatedFact> holders = byKey.getOrDefault(key, List.of());
            if (holders.size() <= COMMON) {
                holders.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        Optional<FactMatch> best = Optional.empty();
        for (Map.Entry<DatedFact, Integer> entry : shared.entrySet()) {
            DatedFact other = entry.getKey();
            DocumentDate date = dates.get(other.document().id());
            if (entry.getValue() >= FEWEST_SHARED
                    && !other.document().id().equals(fact.document().id())
                    && date.value().isPresent()) {
                Optional<FactMatch> match = match(fact, other, date);
                if (match.isPresent()
                        && (best.isEmpty()
                                || match.get().strength() > best.get().strength())) {
                    best = match;
                }
            }
        }
        return best;
    }

    private Optional<FactMatch> match(DatedFact fact, DatedFact known, DocumentDate date) {
        Optional<DateInterval> days = known.on(date.value());
        double similarity = weights.similarity(fact.keys(), known.keys());
        return days.isEmpty() || similarity < ALIKE
                ? Optional.empty()
                : Optional.of(new FactMatch(fact, known, days.get(), similarity));
    }
}
