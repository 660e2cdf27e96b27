package org.sitrep.engine.link.difference;

import static java.util.Locale.ROOT;

import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Tells a denial that a deed was done, "denied that it fired", "did not fire", "no shots were fired", from the other
 * words by which a deed does not come about: "urged them not to fire", "stop firing", "if it had not fired", "not guilty of
 * the attack". Only the first contradicts who says that it was done.
 */
final class Denial {
    private static final Set<String> DENYING = Set.of(
            "deny",
            "denial",
            "refute",
            "rebut",
            "dismiss",
            "dispute",
            "disavow",
            "reject",
            "contradict",
            "untrue",
            "baseless");
    private static final Set<String> NEGATING = Set.of("not", "n't", "n’t", "never");

    /** Words that put the deed under a condition, a wish or an end. */
    private static final Set<String> OPEN = Set.of(
            "if", "unless", "whether", "stop", "cease", "halt", "end", "refrain", "avoid", "urge", "ask", "tell",
            "demand", "call", "warn", "order", "beg", "want", "decide", "agree", "promise", "vow", "pledge");

    /** What will, would, could or should not be done may have been done all the same. */
    private static final Set<String> SUPPOSING =
            Set.of("will", "wo", "'ll", "would", "'d", "could", "should", "might", "may", "must", "can", "ca");

    /** The relations by which one plan or deed goes on upward: "did not plan to attack", "has no plans to attack". */
    private static final Set<String> ONE = Set.of("xcomp", "acl", "obj", "nsubj", "nsubj:pass", "aux");

    private Denial() {}

    /** Whether an account's own sentence denies the deed in so many words. */
    static boolean isExplicit(Account account) {
        Sentence sentence = account.sentence();
        Token at = account.trigger();
        boolean same = true;
        boolean denied = false;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (isOpen(sentence, at) || (steps > 0 && OPEN.contains(lemma(at)))) {
                return false;
            }
            denied |= steps > 0 && DENYING.contains(lemma(at));
            denied |= same && isNegated(sentence, at);
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                break;
            }
            same &= ONE.contains(at.relation()) && !isAsked(sentence, at, head.get());
            at = head.get();
        }
        return denied;
    }

    /** Whether a deed is somebody else's: "does not entitle the king to attack". */
    private static boolean isAsked(Sentence sentence, Token deed, Token head) {
        return deed.is("xcomp") && sentence.child(head, "obj").isPresent();
    }

    private static boolean isOpen(Sentence sentence, Token word) {
        boolean negated = isNegated(sentence, word);
        boolean infinitive = negated
                && sentence.children(word).stream()
                        .anyMatch(child -> lemma(child).equals("to"));
        boolean supposed =
                negated && sentence.children(word, "aux").stream().anyMatch(child -> SUPPOSING.contains(lemma(child)));
        return infinitive
                || supposed
                || (negated && isImperative(sentence, word))
                || sentence.children(word, "mark").stream().anyMatch(mark -> OPEN.contains(lemma(mark)));
    }

    /** "Do not fire" tells nobody what was done. */
    private static boolean isImperative(Sentence sentence, Token word) {
        return word.tag().equals("VB")
                && sentence.children(word).stream()
                        .noneMatch(child -> child.relation().startsWith("nsubj"))
                && sentence.children(word, "aux").stream()
                        .anyMatch(child -> lemma(child).equals("do"));
    }

    private static boolean isNegated(Sentence sentence, Token word) {
        return sentence.children(word).stream()
                .anyMatch(child -> NEGATING.contains(child.word().toLowerCase(ROOT))
                        || (child.is("det") && lemma(child).equals("no"))
                        || (child.relation().startsWith("nsubj")
                                && sentence.children(child, "det").stream()
                                        .anyMatch(det -> lemma(det).equals("no"))));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(ROOT);
    }
}
