package org.sitrep.engine.link.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Agglomerative clustering by average linkage over sparse similarities: the two clusters with the highest mean
 * similarity are joined first, and none below a threshold. A pair that was never scored counts 0, a forbidden pair
 * keeps its clusters apart for good, so that a chain of half-likenesses cannot tie unlike things together.
 */
final class AverageLinkage {
    private final double threshold;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    /** For each cluster the items that none of its members may be joined with: pairs that are ruled out are by far the most. */
    private final List<BitSet> forbidden = new ArrayList<>();

    private final PriorityQueue<Join> queue = new PriorityQueue<>(Comparator.comparingDouble(Join::mean)
            .reversed()
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other));

    private record Join(int one, int other, double mean, int size) {}

    AverageLinkage(int items, double threshold) {
        this.threshold = threshold;
        for (int item = 0; item < items; item++) {
            members.add(new ArrayList<>(List.of(item)));
            sums.add(new HashMap<>());
            forbidden.add(new BitSet());
        }
    }

    void add(int one, int other, double similarity) {
        sums.get(one).put(other, similarity);
        sums.get(other).put(one, similarity);
    }

    void forbid(int one, int other) {
        forbidden.get(one).set(other);
        forbidden.get(other).set(one);
    }

    /** The clusters, each in rising order, in the order of their first members. */
    List<List<Integer>> clusters() {
        for (int item = 0; item < members.size(); item++) {
            offer(item);
        }
        while (!queue.isEmpty()) {
            Join join = queue.poll();
            boolean current = !members.get(join.one).isEmpty()
                    && !members.get(join.other).isEmpty()
                    && members.get(join.one).size() + members.get(join.other).size() == join.size;
            if (current) {
                merge(join.one, join.other);
            }
        }
        return members.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(cluster -> List.copyOf(new TreeSet<>(cluster)))
                .sorted(Comparator.comparingInt(cluster -> cluster.get(0)))
                .toList();
    }

    private void merge(int one, int other) {
        members.get(one).addAll(members.get(other));
        members.get(other).clear();
        forbidden.get(one).or(forbidden.get(other));
        forbidden.get(other).clear();
        Map<Integer, Double> gone = new TreeMap<>(sums.get(other));
        sums.get(other).clear();
        sums.get(one).remove(other);
        gone.remove(one);
        gone.forEach((neighbour, sum) -> {
            sums.get(one).merge(neighbour, sum, Double::sum);
            sums.get(neighbour).remove(other);
            sums.get(neighbour).put(one, sums.get(one).get(neighbour));
        });
        offer(one);
    }

    private void offer(int cluster) {
        sums.get(cluster).forEach((neighbour, sum) -> {
            double mean = sum
                    / ((double) members.get(cluster).size()
                            * members.get(neighbour).size());
            if (mean >= threshold && isAllowed(cluster, neighbour)) {
                int size = members.get(cluster).size() + members.get(neighbour).size();
                queue.add(new Join(Math.min(cluster, neighbour), Math.max(cluster, neighbour), mean, size));
            }
        });
    }

    private boolean isAllowed(int cluster, int neighbour) {
        BitSet apart = forbidden.get(cluster);
        return members.get(neighbour).stream().noneMatch(apart::get);
    }
}
