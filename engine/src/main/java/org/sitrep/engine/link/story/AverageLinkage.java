package org.sitrep.engine.link.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Agglomerative clustering by average linkage where every pair is scored: the two groups with the highest mean likeness
 * are joined first, by how far it is above the threshold, and none below it. The days between two groups are those between
 * the nearest two of their documents, so that a long crisis with news every day holds together.
 */
final class AverageLinkage {
    /** In place of a factor where no day is known; any factor is greater. */
    private static final float NO_FACTOR = -1;

    /** The least likeness of two groups that are joined, by how many members they have together. */
    private final double[] thresholds;

    private final float[][] sums;

    /** What the days between two groups leave of their likeness: the nearest two documents leave the most. */
    private final float[][] factors;

    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] sizes;
    private final int[] nearest;
    private final double[] highest;

    /** The groups that are left, in rising order. */
    private final int[] left;

    private int count;

    private AverageLinkage(Likeness likeness, DayGap days, IntToDoubleFunction threshold) {
        count = likeness.size();
        thresholds = new double[count + 1];
        for (int size = 2; size <= count; size++) {
            thresholds[size] = threshold.applyAsDouble(size);
        }
        sums = new float[count][count];
        factors = new float[count][count];
        sizes = new int[count];
        nearest = new int[count];
        highest = new double[count];
        left = new int[count];
        for (int one = 0; one < count; one++) {
            members.add(new ArrayList<>(List.of(one)));
            sizes[one] = 1;
            left[one] = one;
            for (int other = 0; other < count; other++) {
                sums[one][other] = likeness.product(one, other);
                int gap = likeness.gap(one, other);
                factors[one][other] = gap == DayGap.UNKNOWN ? NO_FACTOR : (float) days.factor(gap);
            }
        }
    }

    /**
     * The groups, each in rising order, in the order of their first members.
     *
     * @param threshold the least likeness of two groups that are joined, by how many members they have together
     */
    static List<List<Integer>> groups(Likeness likeness, DayGap days, IntToDoubleFunction threshold) {
        return new AverageLinkage(likeness, days, threshold).join();
    }

    private List<List<Integer>> join() {
        for (int at = 0; at < count; at++) {
            look(left[at]);
        }
        for (int one = best(); one >= 0 && highest[one] >= 0; one = best()) {
            merge(Math.min(one, nearest[one]), Math.max(one, nearest[one]));
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            groups.add(members.get(left[at]).stream().sorted().toList());
        }
        return groups;
    }

    private int best() {
        int best = -1;
        for (int at = 0; at < count; at++) {
            int group = left[at];
            if (nearest[group] >= 0 && (best < 0 || highest[group] > highest[best])) {
                best = group;
            }
        }
        return best;
    }

    /** Joins a group to one before it. */
    private void merge(int one, int other) {
        members.get(one).addAll(members.get(other));
        sizes[one] += sizes[other];
        remove(other);
        for (int at = 0; at < count; at++) {
            int group = left[at];
            sums[one][group] += sums[other][group];
            sums[group][one] = sums[one][group];
            factors[one][group] = Math.max(factors[one][group], factors[other][group]);
            factors[group][one] = factors[one][group];
        }
        look(one);
        for (int at = 0; at < count; at++) {
            int group = left[at];
            if (group == one) {
                continue;
            }
            boolean nearestJoined = nearest[group] == one || nearest[group] == other;
            if (nearestJoined && score(group, one) < highest[group]) {
                look(group);
            } else if (nearestJoined) {
                nearest[group] = one;
                highest[group] = score(group, one);
            } else {
                consider(group, one);
            }
        }
    }

    private void remove(int group) {
        int at = 0;
        while (left[at] != group) {
            at++;
        }
        count--;
        System.arraycopy(left, at + 1, left, at, count - at);
    }

    private void look(int group) {
        nearest[group] = -1;
        for (int at = 0; at < count; at++) {
            if (left[at] != group) {
                consider(group, left[at]);
            }
        }
    }

    private void consider(int group, int other) {
        double score = score(group, other);
        if (nearest[group] < 0 || score > highest[group]) {
            nearest[group] = other;
            highest[group] = score;
        }
    }

    private double score(int one, int other) {
        double mean = sums[one][other] / ((double) sizes[one] * sizes[other]);
        float factor = factors[one][other];
        return (factor == NO_FACTOR ? mean : mean * factor) - thresholds[sizes[one] + sizes[other]];
    }
}
