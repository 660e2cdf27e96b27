package org.sitrep.engine.link.posture;

import static java.util.Locale.ROOT;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/**
 * Which state of what a kind of deed brings about.
 *
 * @param name its name
 * @param rank its row: among states of one day a later row is the further state
 * @param aspect what it tells of
 * @param types the types of deed that it can be read as
 * @param mode its mode, empty for any
 * @param triggers lemmas that name the deed, empty for any
 * @param objects lemmas of which one takes part, empty for any
 * @param states the state for each status that sets one
 */
record PostureRule(
        String name,
        int rank,
        Aspect aspect,
        Set<EventType> types,
        String mode,
        Set<String> triggers,
        Set<String> objects,
        Map<Status, String> states) {
    /** Whether the deed is of this rule's kind, whoever takes part. */
    boolean fits(Account account) {
        return types.contains(account.mention().type())
                && (mode.isEmpty()
                        || account.mention().mode().filter(mode::equals).isPresent())
                && (triggers.isEmpty() || triggers.contains(lemma(account.trigger())));
    }

    /** The word of the account that names what the deed is done to, one that takes part before one that only stands by. */
    Optional<Token> object(Account account) {
        Sentence sentence = account.sentence();
        Optional<Token> participant = account.mention().recipients().stream()
                .map(Participant::span)
                .flatMap(span -> sentence.tokensIn(span).stream())
                .filter(this::isObject)
                .findFirst();
        return participant
                .or(() -> sentence.subtree(account.trigger()).stream()
                        .filter(this::isObject)
                        .findFirst())
                .or(() -> account.mention().actors().stream()
                        .map(Participant::span)
                        .flatMap(span -> sentence.tokensIn(span).stream())
                        .filter(this::isObject)
                        .findFirst())
                .or(() -> sentence.head(account.trigger()).filter(this::isObject));
    }

    private boolean isObject(Token token) {
        return objects.contains(lemma(token));
    }

    Optional<String> state(Status status) {
        return Optional.ofNullable(states.get(status));
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(ROOT);
    }
}
