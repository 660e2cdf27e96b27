package org.sitrep.engine.link.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Tells whether words of a sentence stand alone: a whole clause with its subject, that begins and ends at clause borders. */
final class Wholeness {
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> FIRST_PERSON = Set.of("I", "We", "we", "My", "Our", "my", "our");

    private Wholeness() {}

    static boolean isWhole(Sentence sentence, Span span, String text) {
        List<Token> tokens = sentence.tokensIn(span);
        Optional<Token> first = first(tokens);
        return first.isPresent()
                && beginsAtBorder(sentence, tokens.get(0))
                && !leans(sentence, first.get())
                && hasPredicate(tokens, sentence)
                && isBalanced(text);
    }

    /** Whether the first word stands for somebody that only words before it name. */
    static boolean beginsWithPronoun(Sentence sentence, Span span) {
        return first(sentence.tokensIn(span))
                .filter(token -> token.tag().startsWith("PRP") || (token.tag().equals("DT") && token.is("nsubj")))
                .isPresent();
    }

    /** Whether it speaks as "we" or "I", so that only who is quoted makes sense of it. */
    static boolean speaksInFirstPerson(Sentence sentence, Span span) {
        return sentence.tokensIn(span).stream()
                .anyMatch(token -> token.tag().startsWith("PRP") && FIRST_PERSON.contains(token.word()));
    }

    private static Optional<Token> first(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.isPunctuation()).findFirst();
    }

    /** At the sentence's own beginning, behind a mark, or behind a word that joins clauses. */
    private static boolean beginsAtBorder(Sentence sentence, Token first) {
        if (first.index() == 0) {
            return true;
        }
        Token before = sentence.token(first.index() - 1);
        return (before.isPunctuation() && !before.word().equals("-"))
                || before.tag().equals("CC")
                || before.is("mark")
                || before.tag().startsWith("W");
    }

    private static boolean leans(Sentence sentence, Token first) {
        boolean preposition = first.tag().equals("IN") || first.tag().equals("TO");
        boolean opening = first.index() == 0;
        return (preposition && !opening)
                || first.tag().startsWith("W")
                || first.tag().equals("CC")
                || FINITE.contains(first.tag())
                || (first.tag().equals("VBG") && !opening)
                || (first.is("mark") && !sentence.token(first.head()).relation().equals("advcl"));
    }

    /** Whether some finite verb has its subject among these words. */
    private static boolean hasPredicate(List<Token> tokens, Sentence sentence) {
        int from = tokens.get(0).index();
        int to = tokens.get(tokens.size() - 1).index();
        return tokens.stream()
                .filter(token -> token.is("nsubj") && token.head() >= from && token.head() <= to)
                .map(token -> sentence.token(token.head()))
                .anyMatch(verb -> FINITE.contains(verb.tag())
                        || sentence.children(verb).stream()
                                .anyMatch(
                                        child -> (child.is("aux") || child.is("cop")) && FINITE.contains(child.tag())));
    }

    /** Whether marks of quotation come in pairs. */
    private static boolean isBalanced(String text) {
        long opening = text.chars().filter(c -> c == '\u201c').count();
        long closing = text.chars().filter(c -> c == '\u201d').count();
        long straight = text.chars().filter(c -> c == '"').count();
        return opening == closing && straight % 2 == 0;
    }
}
