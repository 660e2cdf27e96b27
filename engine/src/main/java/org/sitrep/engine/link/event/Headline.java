package org.sitrep.engine.link.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/** Chooses the account in whose words a deed is told. */
public final class Headline {
    private static final int BEST_LENGTH = 90;
    private static final int TOO_SHORT = 20;
    private static final int TOO_LONG = 280;

    private Headline() {}

    /** The account whose clause tells the deed best: with its status, complete, in plain words and short. */
    static Account choose(List<Account> cluster, Status status) {
        return cluster.stream()
                .max(Comparator.comparingDouble((Account account) -> score(account, status))
                        .thenComparing(account -> account.document().id(), Comparator.reverseOrder())
                        .thenComparing(account -> account.mention().trigger(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static double score(Account account, Status status) {
        Span clause = words(account);
        String text = Quotable.text(account.document(), clause);
        double score = account.mention().weight() - Math.abs(text.length() - BEST_LENGTH) / 120.0;
        score += account.status() == status ? 4 : 0;
        score += account.mention().holder().isEmpty() ? 0.5 : 0;
        score += holdsAny(clause, account.mention().actors()) ? 1 : 0;
        score += holdsAny(clause, account.mention().recipients()) ? 0.5 : 0;
        score += account.date().value().isPresent() ? 0.3 : 0;
        score -= beginsWithPronoun(account.sentence(), clause) ? 1.5 : 0;
        score -= beginsInside(account.sentence(), clause) ? 1 : 0;
        score -= hasQuotation(text) ? 0.7 : 0;
        score -= text.length() < TOO_SHORT || text.length() > TOO_LONG ? 2 : 0;
        score -= account.document().role(account.sentence()) == ParagraphRole.BODY ? 0 : 0.4;
        return score;
    }

    private static boolean holdsAny(Span clause, List<Participant> participants) {
        return participants.stream().anyMatch(participant -> clause.contains(participant.span()));
    }

    private static boolean beginsWithPronoun(Sentence sentence, Span clause) {
        Optional<Token> first = sentence.tokensIn(clause).stream()
                .filter(token -> !token.isPunctuation())
                .findFirst();
        return first.filter(token -> token.tag().startsWith("PRP")
                        || token.tag().equals("WP")
                        || token.tag().equals("WDT"))
                .isPresent();
    }

    /** Whether the clause begins with a word that ties it to what stands before it: "of", "why", "that". */
    private static boolean beginsInside(Sentence sentence, Span clause) {
        if (clause.start() <= sentence.span().start()) {
            return false;
        }
        Optional<Token> first = sentence.tokensIn(clause).stream()
                .filter(token -> !token.isPunctuation())
                .findFirst();
        return first.filter(token -> token.tag().equals("IN")
                        || token.tag().equals("TO")
                        || token.tag().startsWith("W")
                        || token.is("advmod"))
                .isPresent();
    }

    private static boolean hasQuotation(String text) {
        return text.chars().anyMatch(c -> c == '"' || c == '“' || c == '”');
    }

    /** The words in which an account tells its deed, cut to the part around its trigger that the text has in one piece. */
    public static Span words(Account account) {
        return Quotable.piece(
                account.document(),
                account.sentence(),
                account.mention().telling(),
                account.mention().trigger());
    }
}
