package org.sitrep.engine.link.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Weights by term. A term is the hash of a word's stem, so that it takes four bytes and means the same in any run. Immutable.
 */
final class Vector {
    /** From so many times the length on looking terms up is quicker than reading both vectors from end to end. */
    private static final int MUCH_LONGER = 12;

    /** Documents that are added up have about this part of their terms alone. */
    private static final int SHARED = 3;

    static final Vector ZERO = new Vector(new int[0], new float[0]);

    private final int[] ids;
    private final float[] weights;

    /**
     * Takes both arrays as its own.
     *
     * @param ids in rising order, each once
     */
    Vector(int[] ids, float[] weights) {
        this.ids = ids;
        this.weights = weights;
    }

    static Vector of(Map<String, Float> weights) {
        TreeMap<Integer, Float> sorted = new TreeMap<>();
        weights.forEach((word, weight) -> sorted.merge(term(word), weight, Math::max));
        int[] ids = new int[sorted.size()];
        float[] values = new float[ids.length];
        int at = 0;
        for (Map.Entry<Integer, Float> entry : sorted.entrySet()) {
            ids[at] = entry.getKey();
            values[at++] = entry.getValue();
        }
        return new Vector(ids, values);
    }

    /** FNV-1a, 32 bits, of a word: the same on every machine. */
    static int term(String word) {
        int hash = 0x811c9dc5;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x01000193;
        }
        return hash;
    }

    static Vector read(DataInput in) throws IOException {
        int[] ids = new int[in.readInt()];
        float[] weights = new float[ids.length];
        for (int at = 0; at < ids.length; at++) {
            ids[at] = in.readInt();
            weights[at] = in.readFloat();
        }
        return new Vector(ids, weights);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(ids.length);
        for (int at = 0; at < ids.length; at++) {
            out.writeInt(ids[at]);
            out.writeFloat(weights[at]);
        }
    }

    int size() {
        return ids.length;
    }

    int id(int at) {
        return ids[at];
    }

    float weight(int at) {
        return weights[at];
    }

    /** The weight of a term, 0 where it is missing. */
    float weightOf(int term) {
        int at = Arrays.binarySearch(ids, term);
        return at < 0 ? 0 : weights[at];
    }

    double product(Vector other) {
        if (ids.length > MUCH_LONGER * other.ids.length) {
            return other.product(this);
        }
        if (other.ids.length > MUCH_LONGER * ids.length) {
            return productByLookUp(other);
        }
        double sum = 0;
        int at = 0;
        int there = 0;
        while (at < ids.length && there < other.ids.length) {
            if (ids[at] < other.ids[there]) {
                at++;
            } else if (ids[at] > other.ids[there]) {
                there++;
            } else {
                sum += (double) weights[at++] * other.weights[there++];
            }
        }
        return sum;
    }

    private double productByLookUp(Vector longer) {
        double sum = 0;
        int from = 0;
        for (int at = 0; at < ids.length; at++) {
            int there = Arrays.binarySearch(longer.ids, from, longer.ids.length, ids[at]);
            if (there >= 0) {
                sum += (double) weights[at] * longer.weights[there];
            }
            from = there >= 0 ? there + 1 : -there - 1;
        }
        return sum;
    }

    /** The sum of any number of vectors, added up in their order. */
    static Vector sum(List<Vector> vectors) {
        IntNumbers terms =
                new IntNumbers(vectors.stream().mapToInt(Vector::size).sum() / SHARED);
        float[] sums = new float[64];
        for (Vector vector : vectors) {
            for (int at = 0; at < vector.ids.length; at++) {
                int number = terms.number(vector.ids[at]);
                if (number == sums.length) {
                    sums = Arrays.copyOf(sums, 2 * number);
                }
                sums[number] += vector.weights[at];
            }
        }
        int[] ids = new int[terms.size()];
        Arrays.setAll(ids, terms::key);
        Arrays.sort(ids);
        float[] weights = new float[ids.length];
        for (int at = 0; at < ids.length; at++) {
            weights[at] = sums[terms.find(ids[at])];
        }
        return new Vector(ids, weights);
    }

    Vector plus(Vector other) {
        int[] both = new int[ids.length + other.ids.length];
        float[] sums = new float[both.length];
        int size = 0;
        int at = 0;
        int there = 0;
        while (at < ids.length || there < other.ids.length) {
            boolean here = there == other.ids.length || (at < ids.length && ids[at] <= other.ids[there]);
            boolean too = at == ids.length || (there < other.ids.length && other.ids[there] <= ids[at]);
            both[size] = here ? ids[at] : other.ids[there];
            sums[size++] = (here ? weights[at] : 0) + (too ? other.weights[there] : 0);
            at += here ? 1 : 0;
            there += too ? 1 : 0;
        }
        return new Vector(Arrays.copyOf(both, size), Arrays.copyOf(sums, size));
    }

    /** Every weight times what its term counts. */
    Vector times(IntToDoubleFunction count) {
        float[] counted = new float[weights.length];
        for (int at = 0; at < counted.length; at++) {
            counted[at] = (float) (weights[at] * count.applyAsDouble(ids[at]));
        }
        return new Vector(ids, counted);
    }

    /** The same direction, of length 1; a zero vector stays one. */
    Vector unit() {
        double square = 0;
        for (float weight : weights) {
            square += (double) weight * weight;
        }
        float[] scaled = new float[weights.length];
        double norm = Math.sqrt(square);
        for (int at = 0; at < scaled.length && norm > 0; at++) {
            scaled[at] = (float) (weights[at] / norm);
        }
        return new Vector(ids, scaled);
    }

    /** The terms of the greatest weights, none of which is below 0, the heaviest first, at most so many. */
    int[] heaviest(int most) {
        long[] best = new long[most + 1];
        int size = 0;
        for (int at = 0; at < ids.length; at++) {
            long key = (long) ~Float.floatToIntBits(weights[at]) << 32 | at;
            int place = size;
            while (place > 0 && key < best[place - 1]) {
                best[place] = best[place - 1];
                place--;
            }
            best[place] = key;
            size = Math.min(most, size + 1);
        }
        return Arrays.stream(best, 0, size).mapToInt(key -> ids[(int) key]).toArray();
    }
}
