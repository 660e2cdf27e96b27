package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.text.EditDistance;

/**
 * Finds the word for which another stands where two outlets quote one sentence: "the way he approaches problems" and "the
 * way he addresses problems". What reporters always hear or spell differently, small words, endings, a letter or two, is
 * none; nor are two sentences that happen to have a phrase in common.
 */
final class Transcription {
    /** How many content words two quotations of one sentence have in common. */
    private static final int SAME_CONTENT = 4;

    /** The share of the shorter one's words that the other has in the same order. */
    private static final double SAME_ORDER = 0.7;

    /** So many words on either side of the changed one are the same. */
    private static final int SAME_AROUND = 2;

    private static final int LONGEST_CHANGE = 2;
    private static final int SHORTEST_WORD = 5;
    private static final int SLIP = 2;

    private Transcription() {}

    /**
     * A changed word with the words around it.
     *
     * @param one the stretch in one quotation
     * @param other the stretch in the other
     */
    record Change(List<String> one, List<String> other) {}

    static Optional<Change> between(Wording one, Wording other) {
        if (one.shared(other) < SAME_CONTENT || one.overlap(other) < SAME_ORDER) {
            return Optional.empty();
        }
        List<String> mine = one.words();
        List<String> theirs = other.words();
        for (int here = SAME_AROUND; here < mine.size(); here++) {
            for (int there = SAME_AROUND; there < theirs.size(); there++) {
                Optional<Change> change =
                        sameBefore(mine, here, theirs, there) ? change(mine, here, theirs, there) : Optional.empty();
                if (change.isPresent()) {
                    return change;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameBefore(List<String> mine, int here, List<String> theirs, int there) {
        return mine.subList(here - SAME_AROUND, here).equals(theirs.subList(there - SAME_AROUND, there));
    }

    private static Optional<Change> change(List<String> mine, int here, List<String> theirs, int there) {
        for (int length = 1; length <= LONGEST_CHANGE; length++) {
            for (int theirLength = 1; theirLength <= LONGEST_CHANGE; theirLength++) {
                int end = here + length + SAME_AROUND;
                int theirEnd = there + theirLength + SAME_AROUND;
                if (end <= mine.size()
                        && theirEnd <= theirs.size()
                        && mine.subList(end - SAME_AROUND, end).equals(theirs.subList(theirEnd - SAME_AROUND, theirEnd))
                        && isOtherWord(mine.subList(here, here + length), theirs.subList(there, there + theirLength))
                        // "What this place would be, what the country would be" has both words.
                        && !theirs.containsAll(mine.subList(here, here + length))
                        && !mine.containsAll(theirs.subList(there, there + theirLength))) {
                    return Optional.of(new Change(
                            mine.subList(here - SAME_AROUND, end), theirs.subList(there - SAME_AROUND, theirEnd)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether each of two stretches has one word of meaning, and these are two words. */
    private static boolean isOtherWord(List<String> mine, List<String> theirs) {
        List<String> content = content(mine);
        List<String> their = content(theirs);
        if (content.size() != 1 || their.size() != 1) {
            return false;
        }
        String one = content.get(0);
        String other = their.get(0);
        return Math.min(one.length(), other.length()) >= SHORTEST_WORD
                && !StatementDifferences.sameStem(one, other)
                && EditDistance.between(one, other) > SLIP;
    }

    private static List<String> content(List<String> words) {
        List<String> content = new ArrayList<>(words);
        content.removeIf(Wording::isFunctionWord);
        return content;
    }
}
