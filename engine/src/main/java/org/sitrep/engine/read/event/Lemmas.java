package org.sitrep.engine.read.event;

import java.util.Locale;
import org.sitrep.engine.model.Token;

/** The form of a word under which the dictionaries of this package hold it. */
final class Lemmas {
    private Lemmas() {}

    /** The lemma in lower case; headlines write common nouns and verbs with capitals. */
    static String of(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean cutTooShort =
                lemma.length() > 4 && lemma.endsWith("s") && token.tag().equals("NNPS");
        return cutTooShort ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** The word in lower case. */
    static String word(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
