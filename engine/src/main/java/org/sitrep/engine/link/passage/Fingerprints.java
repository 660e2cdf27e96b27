package org.sitrep.engine.link.passage;

import java.util.Arrays;

/**
 * Chooses the runs of {@value #LENGTH} words by which a document is found again.
 *
 * <p>Winnowing, after Schleimer, Wilkerson and Aiken (SIGMOD 2003): of every {@code step} neighbouring runs the one with
 * the least hash, the last of equals. What two documents share in {@code LENGTH + step - 1} words or more they share in
 * a chosen run.
 */
final class Fingerprints {
    static final int LENGTH = 5;

    private final int[] hashes;

    private Fingerprints(int[] hashes) {
        this.hashes = hashes;
    }

    /** The hashes of the chosen runs in the order of the text, each once. */
    int[] hashes() {
        return hashes;
    }

    /** The fingerprints of a document's words. */
    static Fingerprints of(Words words, int step) {
        int runs = Math.max(0, words.size() - LENGTH + 1);
        int[] hashes = new int[runs];
        for (int at = 0; at < runs; at++) {
            hashes[at] = words.run(at, LENGTH);
        }
        int[] chosen = new int[runs];
        int count = 0;
        int least = -1;
        for (int end = 0; end < runs; end++) {
            int start = end - step + 1;
            int before = least;
            if (least < start || least < 0) {
                least = last(hashes, Math.max(0, start), end);
            } else if (hashes[end] <= hashes[least]) {
                least = end;
            }
            boolean full = start >= 0 || end == runs - 1;
            if (full && (least != before || count == 0)) {
                chosen[count++] = hashes[least];
            }
        }
        return new Fingerprints(distinct(Arrays.copyOf(chosen, count)));
    }

    private static int last(int[] hashes, int from, int to) {
        int least = from;
        for (int at = from; at <= to; at++) {
            least = hashes[at] <= hashes[least] ? at : least;
        }
        return least;
    }

    private static int[] distinct(int[] hashes) {
        return Arrays.stream(hashes).distinct().toArray();
    }
}
