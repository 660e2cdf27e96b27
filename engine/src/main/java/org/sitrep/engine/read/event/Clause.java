package org.sitrep.engine.read.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Cuts the words that tell a deed out of its sentence, so that a headline can quote them. */
final class Clause {
    private static final int LONGEST = 45;
    private static final int HIGHEST = 30;
    private static final Set<String> DANGLING = Set.of(
            "and", "but", "or", "yet", "that", "as", "while", "because", "amid", "who", "which", "whether", "so");

    private final Sentence sentence;
    private final String text;

    Clause(Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    /**
     * The span of the clause around a trigger: with its subject, and with the word that says how far the deed has come,
     * lest "expected to announce" be quoted as "announce". Contiguous characters of this sentence alone.
     */
    Span around(Token trigger, Optional<Token> cue) {
        return under(head(trigger, cue), trigger).span(sentence);
    }

    /** The words under a head, around a trigger under it, that stand together and end no phrase in the middle. */
    Range under(Token head, Token trigger) {
        int first = first(head, trigger);
        int last = last(head, trigger);
        while (first < trigger.index() && dangling(sentence.token(first))) {
            first++;
        }
        while (last > trigger.index() && dangling(sentence.token(last)) && !closesQuotation(first, last)) {
            last--;
        }
        return new Range(afterGap(first, trigger.index()), beforeGap(trigger.index(), last));
    }

    /**
     * Tokens of a sentence.
     *
     * @param first the index of the first
     * @param last the index of the last
     */
    record Range(int first, int last) {
        int size() {
            return last - first + 1;
        }

        Span span(Sentence sentence) {
            return new Span(
                    sentence.token(first).span().start(),
                    sentence.token(last).span().end());
        }
    }

    /** The word whose subtree is the clause: up from the trigger until a subject stands under it. */
    Token head(Token trigger, Optional<Token> cue) {
        Token at = trigger;
        for (int steps = 0; steps < HIGHEST && at.head() >= 0; steps++) {
            Token here = at;
            boolean covered = cue.isEmpty() || sentence.isUnder(cue.get(), here);
            if (covered && at.isVerb() && !at.relation().equals("xcomp") && hasSubject(at) && !misplaced(at)) {
                break;
            }
            if (covered && (at.is("acl:relcl") || clauseBefore(at))) {
                break;
            }
            at = sentence.token(at.head());
        }
        return at;
    }

    /** A main clause that the parser takes for the subject of what follows: "they agreed there is hope". */
    private boolean misplaced(Token verb) {
        return verb.is("csubj") && sentence.child(verb, "mark").isEmpty();
    }

    private boolean clauseBefore(Token verb) {
        return verb.isVerb()
                && sentence.children(verb, "ccomp").stream().anyMatch(clause -> clause.index() < verb.index());
    }

    private boolean hasSubject(Token verb) {
        return sentence.child(verb, "nsubj").isPresent();
    }

    private int first(Token head, Token trigger) {
        int first = trigger.index();
        for (Token token : sentence.tokens()) {
            if (token.index() < first && sentence.isUnder(token, head) && !inOther(token, head, trigger)) {
                first = token.index();
            }
        }
        return Math.max(first, trigger.index() - LONGEST);
    }

    private int last(Token head, Token trigger) {
        int last = trigger.index();
        for (Token token : sentence.tokens()) {
            if (token.index() > last && sentence.isUnder(token, head) && !inOther(token, head, trigger)) {
                last = token.index();
            }
        }
        return Math.min(last, trigger.index() + LONGEST);
    }

    /** Whether a word stands in a coordinate or inserted clause of its own that does not hold the trigger. */
    private boolean inOther(Token token, Token head, Token trigger) {
        Token at = token;
        for (int steps = 0; steps < HIGHEST && at.head() >= 0 && at.index() != head.index(); steps++) {
            boolean own = at.is("parataxis") || (at.is("conj") && at.isVerb());
            if (own && !sentence.isUnder(trigger, at)) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private static boolean dangling(Token token) {
        return (token.isPunctuation() && !token.tag().equals("``") && !isOpening(token))
                || DANGLING.contains(Lemmas.word(token));
    }

    private static boolean isOpening(Token token) {
        return token.word().equals("(")
                || token.word().equals("$")
                || token.word().equals("“");
    }

    private boolean closesQuotation(int first, int last) {
        if (!isQuotation(sentence.token(last))) {
            return false;
        }
        List<Token> inside = sentence.tokens().subList(first, last);
        return inside.stream().filter(Clause::isQuotation).count() % 2 == 1;
    }

    private static boolean isQuotation(Token token) {
        return Set.of("\"", "“", "”", "``", "''").contains(token.word());
    }

    /** The first token from which on to the trigger nothing stands between tokens but white space. */
    private int afterGap(int first, int trigger) {
        int start = trigger;
        while (start > first && adjacent(start - 1)) {
            start--;
        }
        return start;
    }

    private int beforeGap(int trigger, int last) {
        int end = trigger;
        while (end < last && adjacent(end)) {
            end++;
        }
        return end;
    }

    /** Whether nothing but white space stands between a token and the next. */
    boolean adjacent(int at) {
        int from = sentence.token(at).span().end();
        int to = sentence.token(at + 1).span().start();
        return from > to || text.substring(from, to).isBlank();
    }
}
