package org.sitrep.engine.read.place;

import java.util.List;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/** Tells where a place only says whence a report comes: "KYIV, Ukraine (AP) - ". */
final class Datelines {
    /** A dateline ends within so many words. */
    private static final int LONGEST = 12;

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

    private Datelines() {}

    /** Whether a name stands before the dash behind which the first sentence of a paragraph begins. */
    static boolean hold(List<Sentence> sentences, Sentence sentence, Span name) {
        boolean first =
                sentence.index() == 0 || sentences.get(sentence.index() - 1).paragraph() < sentence.paragraph();
        for (int at = 1; first && at < Math.min(LONGEST, sentence.size()); at++) {
            if (DASHES.contains(sentence.token(at).word())) {
                return name.end() <= sentence.token(at).span().start();
            }
            if (sentence.token(at).isVerb()) {
                return false;
            }
        }
        return false;
    }
}
