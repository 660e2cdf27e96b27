package org.sitrep.engine.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what no writer means as a sentence from costing as much as a book: the tagger's memory grows with the length of
 * a sentence, and with every symbol that it does not know.
 */
final class SizeLimit {
    /** More marks or symbols in a row than this say nothing more. */
    private static final int LONGEST_RUN = 8;

    /** The longest sentence of a newspaper has about a hundred words. */
    private static final int LONGEST_SENTENCE = 300;

    private SizeLimit() {}

    /** The words without the rest of long runs of marks and symbols. */
    static List<CoreLabel> withoutRuns(List<CoreLabel> words) {
        List<CoreLabel> kept = new ArrayList<>();
        int run = 0;
        for (CoreLabel word : words) {
            run = word.word().codePoints().anyMatch(Character::isLetterOrDigit) ? 0 : run + 1;
            if (run <= LONGEST_RUN) {
                kept.add(word);
            }
        }
        return kept;
    }

    /** The sentences, those that are too long in pieces. */
    static List<List<CoreLabel>> cut(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
                pieces.add(List.copyOf(sentence.subList(from, to)));
            }
        }
        return pieces;
    }
}
