package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sitrep.engine.link.DisjointSets;

/**
 * Finds pieces that are one utterance: the same speaker and, nearly, the same words.
 *
 * <p>Precision comes first: two sentences of one press statement share names and topics, yet must not become one.
 */
final class UtteranceMatcher {
    /** Words that more pieces share than this say too little to look for company by. */
    private static final int COMMON = 60;

    /** The share of words in the same order from which two quotations are one. */
    private static final double QUOTED = .72;

    /** The share of content words from which a paraphrase is one with another or with a quotation. */
    private static final double PARAPHRASED = .75;

    private final List<Utterance> pieces;

    UtteranceMatcher(List<Utterance> pieces) {
        this.pieces = pieces;
    }

    /** For every piece the number of its group; equal numbers mean one utterance. */
    int[] groups() {
        DisjointSets groups = new DisjointSets(pieces.size());
        Map<String, Map<String, List<Integer>>> bySpeaker = new HashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            Utterance piece = pieces.get(at);
            Map<String, List<Integer>> byWord =
                    bySpeaker.computeIfAbsent(piece.speaker().key(), key -> new HashMap<>());
            BitSet candidates = new BitSet(at);
            for (String word : piece.wording().content()) {
                List<Integer> known = byWord.computeIfAbsent(word, key -> new ArrayList<>());
                if (known.size() <= COMMON) {
                    known.forEach(candidates::set);
                    known.add(at);
                }
            }
            for (int candidate = candidates.nextSetBit(0);
                    candidate >= 0;
                    candidate = candidates.nextSetBit(candidate + 1)) {
                if (!groups.areJoined(candidate, at) && same(pieces.get(candidate), piece)) {
                    groups.join(candidate, at);
                }
            }
        }
        return IntStream.range(0, pieces.size()).map(groups::of).toArray();
    }

    static boolean same(Utterance first, Utterance second) {
        return saysTheSame(first, second) && !first.wording().differsInNumbers(second.wording());
    }

    private static boolean saysTheSame(Utterance first, Utterance second) {
        Wording one = first.wording();
        Wording two = second.wording();
        int shared = one.shared(two);
        int fewer = Math.min(one.content().size(), two.content().size());
        if (!first.speaker().isKnown()) {
            return first.quoted() && second.quoted() && shared >= 5 && one.overlap(two) >= .9;
        }
        if (one.words().equals(two.words())) {
            return shared >= 1;
        }
        if (shared < 3) {
            return false;
        }
        if (one.within(two) || two.within(one)) {
            return true;
        }
        if (first.quoted() && second.quoted()) {
            return shared >= 4 && one.overlap(two) >= QUOTED;
        }
        int more = Math.max(one.content().size(), two.content().size());
        return shared >= 4 && shared >= PARAPHRASED * fewer && shared >= .5 * more;
    }
}
