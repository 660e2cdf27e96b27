package org.sitrep.engine.read.event;

import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** The small words that mark a word of a sentence as past, as an infinitive, as known or as what another one is about. */
record Marks(Sentence sentence) {
    private static final Set<String> ABOUT = Set.of("of", "about", "from", "against", "for", "on", "over", "to", "in");

    boolean past(Token node) {
        return node.tag().equals("VBD")
                || sentence.children(node, "aux").stream()
                        .anyMatch(aux -> Lemmas.of(aux).equals("have"));
    }

    boolean infinitiveWithTo(Token node) {
        return sentence.children(node, "mark").stream()
                .anyMatch(mark -> mark.tag().equals("TO"));
    }

    boolean afterPreposition(Token node) {
        return sentence.children(node).stream()
                .anyMatch(marker -> (marker.is("mark") || marker.is("case")) && ABOUT.contains(Lemmas.word(marker)));
    }

    boolean definite(Token noun) {
        return sentence.child(noun, "nmod:poss").isPresent()
                || sentence.children(noun, "det").stream()
                        .anyMatch(determiner ->
                                Set.of("the", "this", "that", "these", "those").contains(Lemmas.word(determiner)));
    }

    /** Before the comma of a sentence that begins with "if", however it was parsed. */
    boolean inConditionAhead(Token trigger) {
        return Set.of("if", "unless").contains(Lemmas.word(sentence.token(0)))
                && sentence.tokens().stream()
                        .filter(token -> token.word().equals(","))
                        .findFirst()
                        .filter(comma -> trigger.index() < comma.index())
                        .isPresent();
    }
}
