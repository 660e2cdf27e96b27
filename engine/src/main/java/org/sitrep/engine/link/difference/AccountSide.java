package org.sitrep.engine.link.difference;

import java.util.List;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.Headline;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** An account of a deed as one side of a difference. */
final class AccountSide {
    private AccountSide() {}

    static Sides.Dated of(Account account) {
        return of(account, Headline.words(account));
    }

    /**
     * With the deed's own clause alone, where that has its subject and says itself how far the deed has come: "Kenya may
     * close the port" out of "ships are leaving amid fears that Kenya may close the port".
     */
    static Sides.Dated ofDeed(Account account) {
        return of(account, deed(account));
    }

    static Span deed(Account account) {
        Sentence sentence = account.sentence();
        Token verb = account.trigger();
        boolean modal = sentence.children(verb, "aux").stream()
                .anyMatch(word -> word.tag().equals("MD"));
        boolean subject = sentence.child(verb, "nsubj").isPresent();
        if (!verb.isVerb() || !modal || !subject) {
            return Headline.words(account);
        }
        List<Token> words = sentence.subtree(verb).stream()
                .filter(word -> !isBefore(sentence, word, verb))
                .toList();
        int last = words.size() - 1;
        while (last > 0 && words.get(last).isPunctuation()) {
            last--;
        }
        Span span = new Span(words.get(0).span().start(), words.get(last).span().end());
        return Quotable.isContiguous(account.document(), sentence, span) ? span : Headline.words(account);
    }

    /** Whether a word only ties the clause to another: "that", a mark, an adverb of joining. */
    private static boolean isBefore(Sentence sentence, Token word, Token verb) {
        boolean ties = word.is("mark") || word.is("cc") || word.isPunctuation();
        int subject = sentence.child(verb, "nsubj").map(Token::index).orElse(verb.index());
        return ties && word.head() == verb.index() && word.index() < subject;
    }

    private static Sides.Dated of(Account account, Span clause) {
        return new Sides.Dated(
                Quotable.text(account.document(), clause),
                account.reported(),
                List.of(account.document().cite(clause)));
    }
}
