package org.sitrep.engine.link.story;

import java.util.Arrays;
import java.util.List;

/**
 * How rare terms are among the documents of one topic. What all of them say tells its stories no more apart than what one
 * alone says; between two earthquakes the places and the figures do.
 */
final class LocalRarity {
    /** Documents of one topic have about so many terms each that the others do not have. */
    private static final int OWN_TERMS = 32;

    private final IntNumbers terms;
    private final int[] counts;
    private final double[] rarities;

    LocalRarity(List<OpenDocument> topic, Weighing everywhere) {
        terms = new IntNumbers(OWN_TERMS * topic.size());
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
        counts = having;
        rarities = new double[terms.size()];
        for (int number = 0; number < rarities.length; number++) {
            if (counts[number] > 1) {
                rarities[number] =
                        Math.log((topic.size() + 1) / (counts[number] + 0.5)) * everywhere.rarity(terms.key(number));
            }
        }
    }

    /** A document's weights, each by how rare its term is here and everywhere, of length 1. */
    Vector weigh(Vector document) {
        int[] ids = new int[document.size()];
        float[] weights = new float[ids.length];
        int size = 0;
        for (int at = 0; at < document.size(); at++) {
            int number = terms.find(document.id(at));
            if (counts[number] > 1) {
                ids[size] = document.id(at);
                weights[size++] = (float) (document.weight(at) * rarities[number]);
            }
        }
        return new Vector(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size)).unit();
    }
}
