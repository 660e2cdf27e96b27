package org.sitrep.engine.link.posture;

import static java.util.Locale.ROOT;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.Countries;
import org.sitrep.engine.link.event.Owners;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Finds who is brought out, and whose people they are.
 *
 * <p>Citizens are some country's: those of two countries are two subjects, and those of an unknown one are none.
 */
final class Evacuees {
    private static final Set<String> CITIZENS = Set.of("citizen", "national", "compatriot");
    private static final Set<String> OTHERS = Set.of("foreign", "other", "various", "different");
    private static final Set<String> MANY = Set.of("hundred", "thousand", "dozen", "score", "ten", "number");

    private final Countries countries;
    private final Owners owners;

    Evacuees(Countries countries, Owners owners) {
        this.countries = countries;
        this.owners = owners;
    }

    Optional<Subject> find(Account account, PostureRules.Match match) {
        return people(account, match.object())
                .filter(Token::isNoun)
                .filter(word -> !MANY.contains(PostureRule.lemma(word)))
                .flatMap(word -> subject(account, word));
    }

    private Optional<Subject> subject(Account account, Token word) {
        Sentence sentence = account.sentence();
        boolean citizens = CITIZENS.contains(PostureRule.lemma(word));
        Optional<String> owner = owners.ofPeople(account.document(), sentence, account.mention(), word);
        if (owner.isEmpty() && citizens && !isOthers(sentence, word)) {
            owner = countries.of(account.document(), account.mention().actors());
        }
        String called = called(sentence, word);
        if (owner.isPresent()) {
            return Optional.of(new Subject(Aspect.EVACUATION, called, owner, Optional.empty()));
        }
        // Workers of nobody and from nowhere may be any, and those of the next report others.
        Optional<String> name = town(account)
                .map(town -> called + " in " + town)
                .or(() -> Optional.of(called).filter(words -> words.contains(" ")));
        return citizens
                ? Optional.empty()
                : name.map(words -> new Subject(Aspect.EVACUATION, words, Optional.empty(), Optional.empty()));
    }

    /** The town that the clause of a deed names, as the document calls it. */
    private static Optional<String> town(Account account) {
        return account.document().places().stream()
                .filter(mention -> mention.role() == PlaceMention.Role.LOCATION
                        && account.mention().clause().contains(mention.span()))
                .filter(mention ->
                        mention.place().filter(place -> !place.isCountry()).isPresent())
                .map(PlaceMention::name)
                .findFirst();
    }

    /** The word that names them: the one behind "hundreds of" where these are counted. */
    private static Optional<Token> people(Account account, Token object) {
        Sentence sentence = account.sentence();
        return account.mention().recipients().stream()
                .map(Participant::span)
                .flatMap(span -> sentence.headOf(span).stream())
                .findFirst()
                .or(() -> Optional.of(object)
                        .filter(word -> word.index() != account.trigger().index())
                        // "The schools were evacuated and residents fled."
                        .filter(word -> !word.is("nsubj")
                                || word.head() == account.trigger().index()))
                .map(word -> MANY.contains(PostureRule.lemma(word))
                        ? sentence.children(word, "nmod:of").stream()
                                .findFirst()
                                .orElse(word)
                        : word);
    }

    private static boolean isOthers(Sentence sentence, Token word) {
        return sentence.children(word).stream().map(PostureRule::lemma).anyMatch(OTHERS::contains);
    }

    /** With the nouns before it, since oil workers are not migrant workers. */
    private static String called(Sentence sentence, Token word) {
        Stream<Token> before = sentence.children(word, "compound").stream()
                .filter(child -> child.index() < word.index() && !child.isProperNoun());
        return Stream.concat(before, Stream.of(word))
                // "Ordered evacuations from the towns" does not say who lives there.
                .map(token -> PostureRule.lemma(token).equals("evacuation")
                        ? "people"
                        : token.word().toLowerCase(ROOT))
                .collect(Collectors.joining(" "));
    }
}
