package org.sitrep.engine.link.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What documents weigh at one moment of the stream. Whoever looks at many documents together looks up every term's rarity
 * once, and weighs every document once.
 */
final class Weighing {
    private final TermStatistics statistics;
    private final IntNumbers terms = new IntNumbers(256);
    private double[] rarities = new double[256];
    private final Map<OpenDocument, Vector> weights = new HashMap<>();

    Weighing(TermStatistics statistics) {
        this.statistics = statistics;
    }

    /** The inverse document frequency of a term. */
    double rarity(int term) {
        int known = terms.size();
        int number = terms.number(term);
        if (number == known) {
            if (number == rarities.length) {
                rarities = Arrays.copyOf(rarities, 2 * number);
            }
            rarities[number] = statistics.rarity(term);
        }
        return rarities[number];
    }

    /** A document's weights, each by how rare its term is, of length 1. */
    Vector of(OpenDocument document) {
        Vector known = weights.get(document);
        if (known == null) {
            known = document.terms().times(this::rarity).unit();
            weights.put(document, known);
        }
        return known;
    }

    /** The weights of documents, in their order. */
    List<Vector> of(List<OpenDocument> documents) {
        return documents.stream().map(this::of).toList();
    }
}
