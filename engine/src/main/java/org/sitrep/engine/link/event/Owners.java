package org.sitrep.engine.link.event;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Finds whose the thing is that a deed changes, as the code of a country. */
public final class Owners {
    /** Types of deeds that change a mission. */
    private static final Set<EventType> CHANGES =
            EnumSet.of(EventType.RELOCATE, EventType.CLOSE, EventType.EVACUATE, EventType.ADVISE, EventType.SANCTION);

    private static final Set<String> MISSIONS = Set.of("embassy", "consulate");
    private static final Set<String> FIRST_PERSON = Set.of("our", "my");

    private final Countries countries;

    /** Owners among a story's countries. */
    public Owners(Countries countries) {
        this.countries = countries;
    }

    /** Whose a thing is: by a possessive, by a modifier, else that of who acts. */
    public Optional<String> of(ReadDocument document, Sentence sentence, EventMention mention, Token thing) {
        Optional<String> actor = countries.of(document, mention.actors());
        return possessor(document, sentence, mention, thing)
                .or(() -> modifier(document, sentence, thing)
                        .filter(code ->
                                actor.isEmpty() || actor.get().equals(code) || isAdjective(document, sentence, thing)))
                .or(() -> actor);
    }

    /** "The Kenyan embassy" and "the UK embassy" are theirs, "the Kenya embassy" may be another's in Kenya. */
    public static boolean isAdjective(ReadDocument document, Sentence sentence, Token thing) {
        return document.places().stream()
                .filter(mention -> sentence.children(thing).stream()
                        .anyMatch(child ->
                                child.index() < thing.index() && child.span().overlaps(mention.span())))
                .anyMatch(mention -> mention.role() == PlaceMention.Role.DEMONYM
                        || mention.name().equals(mention.name().toUpperCase(ROOT)));
    }

    /**
     * Whose government advises: that of the citizens whom it advises, since none advises another's. Where somebody is or
     * comes from is not whose he is: "travellers from Kenya", "at the border of Kenya the ministry".
     */
    Optional<String> advising(
            ReadDocument document, Sentence sentence, EventMention mention, Optional<Token> citizens) {
        return acting(document, sentence, mention.actors())
                .or(() -> acting(document, sentence, mention.recipients()))
                .or(() -> citizens.flatMap(word -> modifier(document, sentence, word)));
    }

    private Optional<String> acting(ReadDocument document, Sentence sentence, List<Participant> participants) {
        return participants.stream()
                .flatMap(participant ->
                        countries.of(document, participant, whose(sentence, participant.span())).stream())
                .findFirst();
    }

    /** The words of a noun phrase that say whose it is: its head and what stands before that and hangs on it. */
    private static List<Span> whose(Sentence sentence, Span phrase) {
        return sentence.headOf(phrase).stream()
                .flatMap(head -> Stream.concat(
                        Stream.of(head),
                        sentence.children(head).stream()
                                .filter(child -> child.is("amod") || child.is("compound") || child.is("nmod:poss"))))
                .map(Token::span)
                .toList();
    }

    /** The country that a possessive names or stands for: "Norway's embassy", "its embassy". */
    private Optional<String> possessor(ReadDocument document, Sentence sentence, EventMention mention, Token thing) {
        return possessives(sentence, thing)
                .flatMap(child -> child.tag().equals("PRP$")
                        ? behind(document, mention, child).stream()
                        : countries.in(document, child.span()).stream())
                .findFirst();
    }

    /** Those of the thing, or of what it is a part of the name of: "its embassy staff". */
    private static Stream<Token> possessives(Sentence sentence, Token thing) {
        Stream<Token> above = thing.is("compound")
                ? sentence.head(thing).stream().flatMap(whole -> sentence.children(whole, "nmod:poss").stream())
                : Stream.empty();
        return Stream.concat(sentence.children(thing, "nmod:poss").stream(), above);
    }

    /** Whom a pronoun means: "our embassy" is the speaker's, "its embassy" that of who acts, else the speaker's. */
    private Optional<String> behind(ReadDocument document, EventMention mention, Token pronoun) {
        Optional<String> speaker = mention.holder()
                .flatMap(index -> document.statements().get(index).speakerEntity())
                .flatMap(entity -> countries.of(document, entity));
        if (FIRST_PERSON.contains(pronoun.word().toLowerCase(ROOT))) {
            return speaker;
        }
        return countries.of(document, mention.actors()).or(() -> speaker).or(() -> subjectBefore(document, mention));
    }

    /** Of which country the sentence before speaks, where this one goes on with "it": "France … It closed its embassy". */
    private Optional<String> subjectBefore(ReadDocument document, EventMention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        boolean goesOn = sentence.headOf(mention.trigger()).stream()
                .flatMap(deed -> sentence.children(deed, "nsubj").stream())
                .anyMatch(
                        subject -> subject.word().equals("It") || subject.word().equals("They"));
        return goesOn && mention.sentence() > 0
                ? subject(document.sentences().get(mention.sentence() - 1))
                        .flatMap(subject -> countries.in(document, subject.span()))
                : Optional.empty();
    }

    private static Optional<Token> subject(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.head() < 0)
                .flatMap(root -> sentence.children(root, "nsubj").stream())
                .findFirst();
    }

    /** Whether a thing is called somebody's by a pronoun: "its embassy" is no other's than his. */
    public static boolean isSomebodys(Sentence sentence, Token thing) {
        return possessives(sentence, thing).anyMatch(word -> word.tag().equals("PRP$"));
    }

    /** Whose people those are to whom something is done: "Kenya's nationals", "Kenyan nationals", "its nationals". */
    public Optional<String> ofPeople(ReadDocument document, Sentence sentence, EventMention mention, Token people) {
        return possessor(document, sentence, mention, people).or(() -> modifier(document, sentence, people));
    }

    /** The country that a modifier of a word names: "the Norwegian embassy", not "the Nairobi embassy". */
    public Optional<String> modifier(ReadDocument document, Sentence sentence, Token word) {
        return sentence.children(word).stream()
                .filter(child -> child.is("nmod:poss") || child.is("amod") || child.is("compound"))
                .filter(child -> child.index() < word.index())
                .filter(child -> !countries.isTown(document, child.span()))
                .flatMap(child -> countries.in(document, child.span()).stream())
                .findFirst();
    }

    /**
     * Gives a mission whose owner no words name to the country that its sentence names for a government and that owns
     * one in this story; else to that of the last mission that its document called somebody's; else to the only owner of a
     * mission in a deed that the document told before; else to the only one of the story.
     */
    List<Account> settle(List<Account> accounts) {
        Set<String> all = new TreeSet<>();
        for (Account account : accounts) {
            if (account.object().isOfMission()
                    && CHANGES.contains(account.mention().type())) {
                account.owner().ifPresent(all::add);
            }
        }
        List<Account> settled = new ArrayList<>();
        Set<String> before = new TreeSet<>();
        String document = "";
        for (Account account : accounts) {
            if (!document.equals(account.document().id())) {
                document = account.document().id();
                before.clear();
            }
            boolean nobodys = account.object().isOfMission() && account.owner().isEmpty();
            Optional<String> owner = nobodys
                    ? countries
                            .governments(account.document(), account.sentence(), span -> !isAside(account, span))
                            .stream()
                            .filter(all::contains)
                            .findFirst()
                            .or(() -> lastNamed(account))
                            .or(() -> only(before))
                            .or(() -> before.isEmpty() ? only(all) : Optional.empty())
                    : Optional.empty();
            settled.add(owner.map(account::of).orElse(account));
            if (account.object().isOfMission()
                    && CHANGES.contains(account.mention().type())) {
                account.owner().ifPresent(before::add);
            }
        }
        return List.copyOf(settled);
    }

    /** Whether words stand in a clause that tells the circumstances of a deed: "closed after the ministry expelled them". */
    private static boolean isAside(Account account, Span words) {
        Sentence sentence = account.sentence();
        return sentence.headOf(words).stream()
                .anyMatch(word -> sentence.children(account.trigger(), "advcl").stream()
                        .anyMatch(clause -> sentence.isUnder(word, clause)));
    }

    /** Whose the last mission before a deed is that its document calls somebody's: "the embassy" is that one. */
    private Optional<String> lastNamed(Account account) {
        Sentence own = account.sentence();
        // "Most countries closed their embassies" does not mean the last one.
        boolean possessed = own.subtree(account.trigger()).stream()
                .filter(Owners::isMission)
                .anyMatch(token -> own.child(token, "nmod:poss").isPresent());
        if (possessed) {
            return Optional.empty();
        }
        ReadDocument document = account.document();
        return lastNamed(document, own, account.trigger().index())
                .or(() -> Stream.iterate(own.index() - 1, at -> at >= 0, at -> at - 1)
                        .map(document.sentences()::get)
                        .flatMap(sentence -> lastNamed(document, sentence, sentence.size()).stream())
                        .findFirst());
    }

    private Optional<String> lastNamed(ReadDocument document, Sentence sentence, int end) {
        return Stream.iterate(end - 1, at -> at >= 0, at -> at - 1)
                .map(sentence::token)
                .filter(Owners::isMission)
                .flatMap(mission -> called(document, sentence, mission).stream())
                .findFirst();
    }

    /** Whether a word is "embassy" or "consulate". */
    public static boolean isMission(Token token) {
        return MISSIONS.contains(token.lemma().toLowerCase(ROOT));
    }

    /** The country that a mission is called after as its owner's: "Norway's embassy", "the Norwegian embassy". */
    private Optional<String> called(ReadDocument document, Sentence sentence, Token mission) {
        return sentence.children(mission, "nmod:poss").stream()
                .flatMap(child -> countries.in(document, child.span()).stream())
                .findFirst()
                .or(() ->
                        modifier(document, sentence, mission).filter(code -> isAdjective(document, sentence, mission)));
    }

    private static Optional<String> only(Set<String> codes) {
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }
}
