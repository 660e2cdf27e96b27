package org.sitrep.engine.read.event;

import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/**
 * Chooses the words that tell a deed to somebody who has not read the sentence.
 *
 * <p>That is its clause where the clause stands on its own. One that begins with "he", "who" or "whether" does not: its
 * words are widened to the clause around it, "Canada said that it was moving its embassy". Nothing is reworded, and what
 * would become too long stays as it is.
 */
final class Telling {
    private static final int LONGEST = 42;

    /** Words that tie a clause to the one before it and can be left away; "if" and "unless" cannot. */
    private static final Set<String> TIES = Set.of(
            "before", "after", "as", "while", "when", "because", "since", "although", "though", "whereas", "once");

    private static final Set<String> LEANING = Set.of("that", "whether", "if", "of", "to", "than", "unless", "until");
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> INSIDE_PHRASE = Set.of("compound", "amod", "det", "nummod", "nmod:poss", "case");

    private final Sentence sentence;
    private final Clause clause;

    Telling(Sentence sentence, String text) {
        this.sentence = sentence;
        this.clause = new Clause(sentence, text);
    }

    /** The words around a trigger, and around the word that says how far the deed has come. */
    Span of(Token trigger, Optional<Token> cue) {
        Token head = clause.head(trigger, cue);
        Clause.Range words = mend(head, trigger);
        Token above = head;
        while ((leans(words) || isTied(above, words)) && above.head() >= 0) {
            above = above(above);
            Clause.Range wider = mend(above, trigger);
            if (wider.size() > LONGEST) {
                break;
            }
            words = wider;
        }
        return words.span(sentence);
    }

    /** The next verb or root above a word. */
    private Token above(Token token) {
        Token at = sentence.token(token.head());
        while (at.head() >= 0 && !at.isVerb()) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private Clause.Range mend(Token head, Token trigger) {
        Clause.Range words = clause.under(head, trigger);
        int first = untied(head, words.first());
        return new Clause.Range(backToPhrase(first), onToPredicate(words.last()));
    }

    /** Behind the word that ties the clause to another, where it begins with that. */
    private int untied(Token head, int first) {
        boolean cut = tie(head).filter(tie -> tie == first).isPresent();
        return cut ? first + 1 : first;
    }

    /** Whether words before the tie say how the clause is tied: "a day after the minister left". */
    private boolean isTied(Token head, Clause.Range words) {
        return tie(head).filter(tie -> tie > words.first()).isPresent();
    }

    private Optional<Integer> tie(Token head) {
        Optional<Token> subject = sentence.child(head, "nsubj");
        return sentence.children(head).stream()
                .filter(token -> token.is("mark") || token.is("advmod"))
                .filter(token -> TIES.contains(Lemmas.word(token)))
                .map(Token::index)
                .filter(tie -> subject.isPresent() && tie < subject.get().index())
                .findFirst();
    }

    /** Back to the beginning of the noun phrase that a misread tree cut in two. */
    private int backToPhrase(int first) {
        int at = first;
        while (at > 0 && clause.adjacent(at - 1)) {
            Token before = sentence.token(at - 1);
            boolean part = INSIDE_PHRASE.contains(before.relation()) && before.head() >= at;
            boolean cut = Lemmas.word(sentence.token(at)).equals("of") && before.isNoun();
            if (!part && !cut) {
                break;
            }
            at--;
        }
        return at;
    }

    /** On to the end of a predicate whose subject would else end the words: "he believes there | is hope". */
    private int onToPredicate(int last) {
        int next = last + 1;
        boolean open = next < sentence.size()
                && clause.adjacent(last)
                && FINITE.contains(sentence.token(next).tag())
                && !sentence.token(last).isPunctuation();
        if (!open) {
            return last;
        }
        Token verb = sentence.token(next);
        Token head = verb.is("aux") || verb.is("cop") ? sentence.token(verb.head()) : verb;
        int end = last;
        for (Token token : sentence.tokens()) {
            if (token.index() > last && !token.isPunctuation() && sentence.isUnder(token, head)) {
                end = token.index();
            }
        }
        return Math.max(end, next);
    }

    private boolean leans(Clause.Range words) {
        Token first = sentence.token(words.first());
        if (first.index() == 0) {
            return false;
        }
        String tag = first.tag();
        boolean speaker = Set.of("i", "we", "our", "my").contains(Lemmas.word(first))
                && sentence.token(first.index() - 1).isPunctuation();
        return !speaker
                && (tag.startsWith("PRP")
                        || tag.startsWith("W")
                        || FINITE.contains(tag)
                        || LEANING.contains(Lemmas.word(first)));
    }
}
