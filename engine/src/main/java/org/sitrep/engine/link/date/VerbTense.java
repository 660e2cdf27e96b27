package org.sitrep.engine.link.date;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** How a finite verb places its deed, seen from the time of writing. */
enum VerbTense {
    /** "ordered". */
    PAST,
    /** "has ordered". */
    PERFECT,
    /** "had ordered". */
    PLUPERFECT,
    /** "orders", "is ordering". */
    PRESENT,
    /** "will order", "to order", "may order". */
    AHEAD,
    /** No verb governs the word. */
    NONE;

    private static final int FARTHEST = 16;
    private static final Set<String> MODALS =
            Set.of("will", "'ll", "wo", "shall", "would", "'d", "may", "might", "can", "could", "should", "must", "to");

    /** The tense of the verb that a word is or that governs it; a participle without auxiliary takes that of its head. */
    static VerbTense of(Sentence sentence, Token word) {
        Token at = word;
        for (int steps = 0; steps < FARTHEST; steps++) {
            VerbTense tense = at.isVerb() ? ofVerb(sentence, at) : NONE;
            if (tense != NONE) {
                return tense;
            }
            if (at.head() < 0) {
                return NONE;
            }
            at = sentence.token(at.head());
        }
        return NONE;
    }

    private static VerbTense ofVerb(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb).stream()
                .filter(child -> child.is("aux") || child.is("cop") || child.is("mark"))
                .toList();
        if (auxiliaries.stream().anyMatch(child -> MODALS.contains(child.word().toLowerCase(Locale.ROOT)))) {
            return AHEAD;
        }
        boolean have = auxiliaries.stream().anyMatch(child -> child.lemma().equalsIgnoreCase("have"));
        boolean past = auxiliaries.stream().anyMatch(child -> child.tag().equals("VBD"));
        if (have) {
            return past ? PLUPERFECT : PERFECT;
        }
        if (past || verb.tag().equals("VBD")) {
            return PAST;
        }
        boolean present = auxiliaries.stream()
                .anyMatch(child -> child.tag().equals("VBZ") || child.tag().equals("VBP"));
        return present || verb.tag().equals("VBZ") || verb.tag().equals("VBP") ? PRESENT : NONE;
    }
}
