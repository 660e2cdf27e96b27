package org.sitrep.engine.link.story;

import java.util.Arrays;
import java.util.List;

/** How like the documents of a list are, each pair: products of their vectors, and the days between them. */
final class Likeness {
    private final float[][] products;
    private final int[][] gaps;

    private Likeness(float[][] products, int[][] gaps) {
        this.products = products;
        this.gaps = gaps;
    }

    /**
     * The likeness of documents whose vectors are given in the same order. Goes term by term, so that it costs as much as
     * there are pairs that share a term.
     */
    static Likeness of(List<OpenDocument> documents, List<Vector> vectors) {
        int size = documents.size();
        int[][] gaps = new int[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                gaps[one][other] = DayGap.between(
                        documents.get(one).day(), documents.get(other).day());
            }
        }
        return new Likeness(products(vectors), gaps);
    }

    private static float[][] products(List<Vector> vectors) {
        int entries = vectors.stream().mapToInt(Vector::size).sum();
        IntNumbers terms = new IntNumbers(entries / 3);
        int[] numbers = new int[entries];
        int entry = 0;
        for (Vector vector : vectors) {
            for (int at = 0; at < vector.size(); at++) {
                numbers[entry++] = terms.number(vector.id(at));
            }
        }
        int[] ends = new int[terms.size() + 1];
        for (int number : numbers) {
            ends[number + 1]++;
        }
        for (int term = 0; term < terms.size(); term++) {
            ends[term + 1] += ends[term];
        }
        int[] next = Arrays.copyOf(ends, terms.size());
        int[] having = new int[entries];
        float[] weights = new float[entries];
        entry = 0;
        for (int document = 0; document < vectors.size(); document++) {
            Vector vector = vectors.get(document);
            for (int at = 0; at < vector.size(); at++) {
                int place = next[numbers[entry++]]++;
                having[place] = document;
                weights[place] = vector.weight(at);
            }
        }
        float[][] products = new float[vectors.size()][vectors.size()];
        for (int term = 0; term < terms.size(); term++) {
            for (int one = ends[term]; one < ends[term + 1]; one++) {
                float[] row = products[having[one]];
                for (int other = ends[term]; other < one; other++) {
                    row[having[other]] += weights[one] * weights[other];
                }
            }
        }
        for (int one = 0; one < products.length; one++) {
            for (int other = 0; other < one; other++) {
                products[other][one] = products[one][other];
            }
        }
        return products;
    }

    int size() {
        return products.length;
    }

    float product(int one, int other) {
        return products[one][other];
    }

    int gap(int one, int other) {
        return gaps[one][other];
    }

    /** The mean product of two groups, less where the days of the two lie apart. */
    double between(List<Integer> one, List<Integer> other, DayGap days) {
        double sum = 0;
        int gap = DayGap.UNKNOWN;
        for (int here : one) {
            for (int there : other) {
                sum += products[here][there];
                gap = Math.min(gap, gaps[here][there]);
            }
        }
        return sum / ((double) one.size() * other.size()) * days.factor(gap);
    }
}
