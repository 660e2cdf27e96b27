package org.sitrep.engine.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers from 0 on in sets that are joined pair by pair, with paths halved as they are walked (Tarjan, 1975). */
public final class DisjointSets {
    private final int[] parent;

    /** So many numbers, each a set of its own. */
    public DisjointSets(int size) {
        parent = new int[size];
        Arrays.setAll(parent, number -> number);
    }

    /** The number that stands for the set of a number. */
    public int of(int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Whether two numbers are in one set. */
    public boolean areJoined(int one, int other) {
        return of(one) == of(other);
    }

    /** Joins the sets of two numbers; what stood for the first stands for both. */
    public void join(int one, int other) {
        parent[of(other)] = of(one);
    }

    /** The sets, each in rising order. */
    public List<List<Integer>> sets() {
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int number = 0; number < parent.length; number++) {
            sets.computeIfAbsent(of(number), root -> new ArrayList<>()).add(number);
        }
        return List.copyOf(sets.values());
    }
}
