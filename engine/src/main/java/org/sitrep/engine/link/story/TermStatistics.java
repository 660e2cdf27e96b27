package org.sitrep.engine.link.story;

import java.util.HashMap;
import java.util.Map;

/**
 * In how many documents each term has been seen. Starts from a made-up past, so that the first documents are not compared
 * by accident; older documents count for less and less, so that a word of last year's crisis is rare again.
 */
final class TermStatistics {
    private static final double PAST_DOCUMENTS = 60;
    private static final double PAST_COUNT = 1;
    private static final int HALVE_AFTER = 20_000;

    private final Map<String, Double> counts = new HashMap<>();
    private double documents = PAST_DOCUMENTS;
    private int sinceHalving;

    void add(Iterable<String> terms) {
        documents++;
        for (String term : terms) {
            counts.merge(term, 1.0, Double::sum);
        }
        if (++sinceHalving >= HALVE_AFTER) {
            sinceHalving = 0;
            documents = PAST_DOCUMENTS + (documents - PAST_DOCUMENTS) / 2;
            counts.replaceAll((term, count) -> count / 2);
            counts.values().removeIf(count -> count < 0.6);
        }
    }

    /** The inverse document frequency of a term. */
    double rarity(String term) {
        return Math.log((documents + 1) / (counts.getOrDefault(term, 0.0) + PAST_COUNT));
    }

    /** The cosine of two term vectors, each term weighted by how rare it is now. */
    double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        double oneNorm = 0;
        for (Map.Entry<String, Double> term : one.entrySet()) {
            double rarity = rarity(term.getKey());
            double weight = term.getValue() * rarity;
            oneNorm += weight * weight;
            product += weight * rarity * other.getOrDefault(term.getKey(), 0.0);
        }
        double otherNorm = 0;
        for (Map.Entry<String, Double> term : other.entrySet()) {
            double weight = term.getValue() * rarity(term.getKey());
            otherNorm += weight * weight;
        }
        return oneNorm == 0 || otherNorm == 0 ? 0 : product / Math.sqrt(oneNorm * otherNorm);
    }
}
