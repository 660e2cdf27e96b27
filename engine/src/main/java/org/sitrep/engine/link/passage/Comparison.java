package org.sitrep.engine.link.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Compares an earlier document with another word by word, and marks what they have in common.
 *
 * <p>Runs are looked for from left to right, the longest at each place, wherever they stand in the other document; so a
 * text whose sentences were put into another order is still the same text.
 */
final class Comparison {
    /** Shorter passages are phrases that anybody writes, unless both are quotations. */
    static final int FEWEST_WORDS = 9;

    static final int FEWEST_QUOTED = 6;

    /** Beside a common quotation so few common words say who said it, and where. */
    private static final int LONGEST_ATTRIBUTION = 16;

    /** A text of one word a thousand times over agrees with itself everywhere. */
    private static final int MOST_PLACES = 16;

    private static final int FURTHEST_BACK = 64;

    private final Words first;
    private final Words second;
    private final BitSet firstShared = new BitSet();
    private final BitSet secondShared = new BitSet();
    private final BitSet firstCopied = new BitSet();
    private final BitSet secondCopied = new BitSet();
    private final BitSet firstVerbatim = new BitSet();
    private final BitSet secondVerbatim = new BitSet();
    private final BitSet stated = new BitSet();
    private final BitSet ends = new BitSet();
    private final List<Overlap.Passage> passages = new ArrayList<>();
    private int reported;

    private Comparison(Words first, Words second) {
        this.first = first;
        this.second = second;
    }

    static Overlap compare(Words first, WordRuns second) {
        Comparison comparison = new Comparison(first, second.words());
        comparison.run(second);
        return comparison.overlap();
    }

    private void run(WordRuns runs) {
        int at = 0;
        while (at + WordRuns.LENGTH <= first.size()) {
            // No run goes over a word that the other does not have: most words are passed over by this.
            int foreign = at + WordRuns.LENGTH - 1;
            while (foreign >= at && runs.mayHave(first.word(foreign))) {
                foreign--;
            }
            if (foreign >= at) {
                at = foreign + 1;
                continue;
            }
            int best = -1;
            int length = 0;
            int tried = 0;
            int place = runs.first(first.run(at, WordRuns.LENGTH));
            while (place >= 0 && tried++ < MOST_PLACES) {
                int agreed = agreement(at, place);
                if (agreed > length) {
                    best = place;
                    length = agreed;
                }
                place = runs.next(place);
            }
            if (length >= WordRuns.LENGTH) {
                int back = back(at, best);
                note(at - back, best - back, length + back);
                at += length;
            } else {
                at++;
            }
        }
    }

    private int agreement(int firstAt, int secondAt) {
        int length = 0;
        while (firstAt + length < first.size()
                && secondAt + length < second.size()
                && first.word(firstAt + length) == second.word(secondAt + length)) {
            length++;
            if (first.isCutBehind(firstAt + length - 1) || second.isCutBehind(secondAt + length - 1)) {
                break;
            }
        }
        return length;
    }

    /** How far a run reaches back, into words that are part of another one as well. */
    private int back(int firstAt, int secondAt) {
        int back = 0;
        while (back < FURTHEST_BACK
                && firstAt > back
                && secondAt > back
                && first.word(firstAt - back - 1) == second.word(secondAt - back - 1)
                && !first.isCutBehind(firstAt - back - 1)
                && !second.isCutBehind(secondAt - back - 1)) {
            back++;
        }
        return back;
    }

    private void note(int firstAt, int secondAt, int length) {
        firstShared.set(firstAt, firstAt + length);
        secondShared.set(secondAt, secondAt + length);
        int own = 0;
        for (int word = 0; word <= length; word++) {
            if (word < length && !first.isQuoted(firstAt + word) && !second.isQuoted(secondAt + word)) {
                own++;
                continue;
            }
            copied(firstAt + word - own, secondAt + word - own, own);
            boolean bordersQuotation = own < word || word < length;
            if (own >= FEWEST_WORDS && (!bordersQuotation || own > LONGEST_ATTRIBUTION)) {
                reported += own;
            }
            own = 0;
            if (word < length && length >= FEWEST_QUOTED) {
                stated.set(secondAt + word);
            }
        }
        boolean quoted = first.quoted(firstAt, firstAt + length) && second.quoted(secondAt, secondAt + length);
        // The same words twice in a document, as in a lead and its repetition, make one passage.
        if (length >= (quoted ? FEWEST_QUOTED : FEWEST_WORDS) && !ends.get(secondAt + length)) {
            ends.set(secondAt + length);
            passages.add(new Overlap.Passage(firstAt, secondAt, length, quoted));
        }
    }

    /** A stretch of a run that is quoted in neither: who speaks, between two quotations, is as a rule too short to count. */
    private void copied(int firstAt, int secondAt, int length) {
        if (length >= WordRuns.LENGTH) {
            firstCopied.set(firstAt, firstAt + length);
            secondCopied.set(secondAt, secondAt + length);
        }
        if (length >= FEWEST_WORDS) {
            firstVerbatim.set(firstAt, firstAt + length);
            secondVerbatim.set(secondAt, secondAt + length);
        }
    }

    private Overlap overlap() {
        return new Overlap(
                side(first, firstShared, firstCopied, firstVerbatim),
                side(second, secondShared, secondCopied, secondVerbatim),
                stated.cardinality(),
                reported,
                List.copyOf(passages));
    }

    private static Overlap.Side side(Words words, BitSet shared, BitSet copied, BitSet verbatim) {
        return new Overlap.Side(
                words.size(), shared.cardinality(), words.own(), copied.cardinality(), verbatim.cardinality());
    }
}
