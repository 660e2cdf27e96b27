package org.sitrep.engine.read.figure;

import static org.sitrep.engine.read.figure.NumeralScanner.lower;

import java.util.Optional;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Finds the phrase that tells what a number is of. */
final class WhatFinder {
    private static final int LONGEST = 9;

    /** The counted noun phrase with what modifies it behind: "combat troops from the north". */
    Span ofCount(Sentence sentence, int start, int noun) {
        int end = noun + 1;
        Token head = sentence.token(noun);
        while (end < sentence.size() && end < noun + LONGEST && modifies(sentence, sentence.token(end), head)) {
            end++;
        }
        while (end > noun + 1 && isOpen(sentence.token(end - 1))) {
            end--;
        }
        return span(sentence, start, end);
    }

    private static boolean modifies(Sentence sentence, Token token, Token head) {
        String tag = token.tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
        return !finite
                && !token.isPunctuation()
                && !tag.startsWith("W")
                && !tag.equals("CC")
                && sentence.isUnder(token, head);
    }

    /** A word that cannot end a phrase. */
    private static boolean isOpen(Token token) {
        return token.tag().equals("IN")
                || token.tag().equals("TO")
                || token.tag().equals("DT")
                || token.tag().equals("PRP$");
    }

    /**
     * What a measure is of: the noun phrase behind it ("a 340-mile move", "5% of homes", "$5m in aid"), else the subject
     * ("Exports fell 5%"), else the measure itself.
     */
    Span ofMeasure(Sentence sentence, Numeral numeral, int end) {
        int at = afterBracket(sentence, end);
        if (at < sentence.size() && isLink(lower(sentence, at))) {
            int start = lower(sentence, at).equals("worth") ? at + 2 : at + 1;
            Optional<Span> phrase = nounPhraseFrom(sentence, start);
            if (phrase.isPresent()) {
                return phrase.get();
            }
        }
        return nounPhraseFrom(sentence, at)
                .or(() -> subject(sentence, numeral))
                .orElseGet(() -> span(sentence, numeral.first(), end));
    }

    private static boolean isLink(String word) {
        return word.equals("of") || word.equals("in") || word.equals("worth");
    }

    /** Steps over a closing bracket, or over a short bracket such as a conversion: "(544km)". */
    private static int afterBracket(Sentence sentence, int end) {
        if (end < sentence.size() && isClosing(lower(sentence, end))) {
            return end + 1;
        }
        if (end < sentence.size()
                && (lower(sentence, end).equals("(") || lower(sentence, end).equals("-lrb-"))) {
            for (int at = end + 1; at < sentence.size() && at < end + LONGEST; at++) {
                if (isClosing(lower(sentence, at))) {
                    return at + 1;
                }
            }
        }
        return end;
    }

    private static boolean isClosing(String word) {
        return word.equals(")") || word.equals("-rrb-");
    }

    private static Optional<Span> nounPhraseFrom(Sentence sentence, int start) {
        int noun = -1;
        for (int at = start; at < sentence.size() && at < start + LONGEST; at++) {
            Token token = sentence.token(at);
            if (token.isNoun()) {
                noun = at;
            } else if (noun >= 0 || !isModifier(token)) {
                break;
            }
        }
        return noun < 0 ? Optional.empty() : Optional.of(span(sentence, start, noun + 1));
    }

    private static boolean isModifier(Token token) {
        String tag = token.tag();
        return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("PRP$") || tag.equals("VBG") || tag.equals("VBN");
    }

    /** The subject of the verb under which a number stands. */
    private Optional<Span> subject(Sentence sentence, Numeral numeral) {
        Token at = sentence.token(numeral.first());
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
            Optional<Token> subject = sentence.child(at, "nsubj");
            if (subject.isPresent()
                    && subject.get().index() < numeral.first()
                    && subject.get().isNoun()) {
                return Optional.of(nounPhraseEndingAt(sentence, subject.get().index()));
            }
        }
        return Optional.empty();
    }

    /** The noun phrase whose last noun stands at an index. */
    Span nounPhraseEndingAt(Sentence sentence, int noun) {
        int start = noun;
        while (start > 0 && start > noun - LONGEST) {
            Token before = sentence.token(start - 1);
            if (!before.isNoun() && !isModifier(before) && !before.tag().equals("POS")) {
                break;
            }
            start--;
        }
        return span(sentence, start, noun + 1);
    }

    private static Span span(Sentence sentence, int start, int end) {
        return sentence.token(start).span().union(sentence.token(end - 1).span());
    }
}
