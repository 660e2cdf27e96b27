package org.sitrep.engine.link.story;

import java.util.Arrays;
import java.util.List;

/**
 * How rare terms are among the documents of one topic. What all of them say tells its stories no more apart than what one
 * alone says; between two earthquakes the places and the figures do.
 */
final class LocalRarity {
    private final TermStatistics statistics;
    private final IntNumbers terms = new IntNumbers();
    private final int[] counts;
    private final int documents;

    LocalRarity(List<OpenDocument> topic, TermStatistics statistics) {
        this.statistics = statistics;
        this.documents = topic.size();
        int[] having = new int[64];
        for (OpenDocument document : topic) {
            Vector vector = document.terms();
            for (int at = 0; at < vector.size(); at++) {
                int number = terms.number(vector.id(at));
                if (number == having.length) {
                    having = Arrays.copyOf(having, 2 * having.length);
                }
                having[number]++;
            }
        }
        this.counts = having;
    }

    /** A document's weights, each by how rare its term is here and everywhere, of length 1. */
    Vector weigh(Vector document) {
        int[] ids = new int[document.size()];
        float[] weights = new float[ids.length];
        int size = 0;
        for (int at = 0; at < document.size(); at++) {
            int count = counts[terms.find(document.id(at))];
            if (count > 1) {
                ids[size] = document.id(at);
                weights[size++] = (float) (document.weight(at)
                        * Math.log((documents + 1) / (count + 0.5))
                        * statistics.rarity(document.id(at)));
            }
        }
        return new Vector(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size)).unit();
    }
}
