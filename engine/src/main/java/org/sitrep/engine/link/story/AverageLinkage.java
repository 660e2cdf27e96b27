package org.sitrep.engine.link.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;

/**
 * Agglomerative clustering by average linkage where every pair is scored: the two groups with the highest mean likeness
 * are joined first, by how far it is above the threshold, and none below it. The days between two groups are those between the nearest two of their
 * documents, so that a long crisis with news every day holds together.
 */
final class AverageLinkage {
    private final DayGap days;
    private final IntToDoubleFunction threshold;
    private final float[][] sums;
    private final int[][] gaps;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] nearest;
    private final double[] highest;

    private AverageLinkage(Likeness likeness, DayGap days, IntToDoubleFunction threshold) {
        this.threshold = threshold;
        int size = likeness.size();
        this.days = days;
        this.sums = new float[size][size];
        this.gaps = new int[size][size];
        this.nearest = new int[size];
        this.highest = new double[size];
        for (int one = 0; one < size; one++) {
            members.add(new ArrayList<>(List.of(one)));
            for (int other = 0; other < size; other++) {
                sums[one][other] = likeness.product(one, other);
                gaps[one][other] = likeness.gap(one, other);
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
        for (int group = 0; group < sums.length; group++) {
            look(group);
        }
        for (int one = best(); one >= 0 && highest[one] >= 0; one = best()) {
            merge(Math.min(one, nearest[one]), Math.max(one, nearest[one]));
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> group : members) {
            if (!group.isEmpty()) {
                groups.add(List.copyOf(new TreeSet<>(group)));
            }
        }
        groups.sort((one, other) -> Integer.compare(one.get(0), other.get(0)));
        return groups;
    }

    private int best() {
        int best = -1;
        for (int group = 0; group < sums.length; group++) {
            if (!members.get(group).isEmpty() && nearest[group] >= 0 && (best < 0 || highest[group] > highest[best])) {
                best = group;
            }
        }
        return best;
    }

    private void merge(int one, int other) {
        members.get(one).addAll(members.get(other));
        members.get(other).clear();
        for (int group = 0; group < sums.length; group++) {
            sums[one][group] += sums[other][group];
            sums[group][one] = sums[one][group];
            gaps[one][group] = Math.min(gaps[one][group], gaps[other][group]);
            gaps[group][one] = gaps[one][group];
        }
        look(one);
        for (int group = 0; group < sums.length; group++) {
            if (group == one || members.get(group).isEmpty()) {
                continue;
            }
            if (nearest[group] == one || nearest[group] == other) {
                look(group);
            } else {
                double score = score(group, one);
                if (nearest[group] < 0 || score > highest[group]) {
                    nearest[group] = one;
                    highest[group] = score;
                }
            }
        }
    }

    private void look(int group) {
        nearest[group] = -1;
        for (int other = 0; other < sums.length; other++) {
            if (other != group && !members.get(other).isEmpty()) {
                double score = score(group, other);
                if (nearest[group] < 0 || score > highest[group]) {
                    nearest[group] = other;
                    highest[group] = score;
                }
            }
        }
    }

    private double score(int one, int other) {
        double pairs = (double) members.get(one).size() * members.get(other).size();
        return sums[one][other] / pairs * days.factor(gaps[one][other])
                - threshold.applyAsDouble(
                        members.get(one).size() + members.get(other).size());
    }
}
