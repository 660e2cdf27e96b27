package org.sitrep.engine.link.passage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which documents have which fingerprint. Documents are added and dropped in the same order, so the postings are a ring:
 * each knows the one before it in its bucket, and a bucket ends at the first that has been dropped.
 */
final class Postings {
    /** What very many documents have, a standing phrase for example, is looked for in the first of them only. */
    static final int MOST_DOCUMENTS = 24;

    private static final int SMALLEST = 1 << 10;
    private static final int RENUMBER = 1 << 30;

    private int[] hashes = new int[SMALLEST];
    private int[] documents = new int[SMALLEST];
    private int[] before = new int[SMALLEST];
    private int[] newest = empty(SMALLEST);
    private int from;
    private int to;

    /** The documents with this fingerprint, the latest first; how many there are. */
    int find(int hash, IntConsumer document) {
        int found = 0;
        int at = newest[hash & (newest.length - 1)];
        while (at >= from && found < MOST_DOCUMENTS) {
            int slot = at & (hashes.length - 1);
            if (hashes[slot] == hash) {
                document.accept(documents[slot]);
                found++;
            }
            at = before[slot];
        }
        return found;
    }

    void add(int hash, int document) {
        if (to - from == hashes.length || to >= RENUMBER) {
            rebuild(to - from == hashes.length ? 2 * hashes.length : hashes.length);
        }
        append(hash, document);
    }

    private void append(int hash, int document) {
        int slot = to & (hashes.length - 1);
        int bucket = hash & (newest.length - 1);
        hashes[slot] = hash;
        documents[slot] = document;
        before[slot] = newest[bucket];
        newest[bucket] = to++;
    }

    /** Drops the oldest postings. */
    void drop(int count) {
        from += count;
    }

    int size() {
        return to - from;
    }

    /** The fingerprint of the posting that is so many places behind the oldest. */
    int hash(int place) {
        return hashes[(from + place) & (hashes.length - 1)];
    }

    private void rebuild(int capacity) {
        Postings larger = new Postings();
        larger.hashes = new int[capacity];
        larger.documents = new int[capacity];
        larger.before = new int[capacity];
        larger.newest = empty(capacity);
        for (int at = from; at < to; at++) {
            int slot = at & (hashes.length - 1);
            larger.append(hashes[slot], documents[slot]);
        }
        hashes = larger.hashes;
        documents = larger.documents;
        before = larger.before;
        newest = larger.newest;
        from = 0;
        to = larger.to;
    }

    private static int[] empty(int size) {
        int[] buckets = new int[size];
        Arrays.fill(buckets, -1);
        return buckets;
    }
}
