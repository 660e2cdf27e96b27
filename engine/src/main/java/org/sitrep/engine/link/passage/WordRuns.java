package org.sitrep.engine.link.passage;

import java.util.Arrays;

/** Where each run of {@value #LENGTH} words of one document stands, to be looked up with the runs of another. */
final class WordRuns {
    /** Two reports on one happening share runs of three words by the dozen, longer ones seldom. */
    static final int LENGTH = 4;

    /** Far more than a document has different words. */
    private static final int PRESENT = (1 << 14) - 1;

    private final Words words;
    private final int[] first;
    private final int[] next;
    private final int mask;

    /** The words that the document has, by the lowest bits of their hashes. */
    private final boolean[] present = new boolean[PRESENT + 1];

    WordRuns(Words words) {
        this.words = words;
        for (int at = 0; at < words.size(); at++) {
            present[words.word(at) & PRESENT] = true;
        }
        int runs = Math.max(0, words.size() - LENGTH + 1);
        mask = Integer.highestOneBit(Math.max(8, runs)) * 2 - 1;
        first = new int[mask + 1];
        next = new int[runs];
        Arrays.fill(first, -1);
        // From the end, so that the first place of a run is found first.
        for (int at = runs - 1; at >= 0; at--) {
            int bucket = words.run(at, LENGTH) & mask;
            next[at] = first[bucket];
            first[bucket] = at;
        }
    }

    Words words() {
        return words;
    }

    /** Whether the document may have a word; where it has, always. */
    boolean mayHave(int word) {
        return present[word & PRESENT];
    }

    /** The first place where a run with this hash may stand, -1 where there is none. */
    int first(int hash) {
        return first[hash & mask];
    }

    /** The next such place, -1 behind the last. */
    int next(int at) {
        return next[at];
    }
}
