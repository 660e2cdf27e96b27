package org.sitrep.engine.link.posture;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.Party;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Finds whose and where the thing is that a deed changes. */
final class SubjectFinder {
    private static final Set<String> WHERE = Set.of("in", "from", "near", "at", "inside", "outside", "along", "around");
    private static final Set<String> WHITHER =
            Set.of("to", "into", "in", "near", "on", "along", "at", "outside", "around");
    private static final Set<String> TARGET = Set.of("on", "against");
    private static final Set<String> LEFT =
            Set.of("leave", "depart", "avoid", "to", "in", "exit", "quit", "from", "flee");
    private static final Set<String> BORDERS = Set.of("border", "airspace", "crossing", "airport", "port");

    private final Countries countries;

    SubjectFinder(Countries countries) {
        this.countries = countries;
    }

    /** The subject, empty where the account does not say whose talks it tells of. */
    Optional<Subject> find(Account account, PostureRules.Match match) {
        Aspect aspect = match.rule().aspect();
        return switch (aspect) {
            case MISSION -> Optional.of(owned(account, match.object(), mission(account), WHERE, aspect));
            case DEPLOYMENT ->
                Optional.of(owned(
                        account,
                        match.object(),
                        "troops",
                        match.rule().type() == EventType.RETREAT ? WHERE : WHITHER,
                        aspect));
            case SANCTIONS -> Optional.of(acted(account, "sanctions", TARGET, aspect));
            case ADVISORY -> Optional.of(acted(account, "advice to citizens", LEFT, aspect));
            case BORDER -> border(account, match.object());
            case EVACUATION -> evacuated(account);
            case TALKS -> talks(account);
        };
    }

    private static String mission(Account account) {
        return account.sentence().tokensIn(account.mention().clause()).stream()
                        .anyMatch(token -> PostureRule.lemma(token).equals("consulate"))
                ? "consulate"
                : "embassy";
    }

    private Subject owned(Account account, Token object, String noun, Set<String> where, Aspect aspect) {
        Optional<String> owner =
                possessor(account, object).or(() -> modifier(account, object)).or(() -> actor(account));
        return new Subject(aspect, noun, owner, place(account, where, owner).or(() -> host(account, object, owner)));
    }

    /** The country in whose town a mission stands that is called by it: "its Nairobi embassy". */
    private Optional<String> host(Account account, Token object, Optional<String> owner) {
        return account.sentence().children(object, "compound").stream()
                .flatMap(child -> countries.in(account.document(), child.span()).stream())
                .filter(code -> !Optional.of(code).equals(owner))
                .findFirst();
    }

    /** The country that a possessive names or stands for: "Norway's embassy", "its embassy". */
    private Optional<String> possessor(Account account, Token object) {
        return account.sentence().children(object, "nmod:poss").stream()
                .flatMap(child -> child.tag().equals("PRP$")
                        ? actor(account).stream()
                        : countries.in(account.document(), child.span()).stream())
                .findFirst();
    }

    private Subject acted(Account account, String noun, Set<String> where, Aspect aspect) {
        Optional<String> owner = actor(account);
        return new Subject(aspect, noun, owner, place(account, where, owner));
    }

    private Optional<Subject> border(Account account, Token object) {
        String noun = PostureRule.lemma(object);
        Optional<String> owner = modifier(account, object).or(() -> actor(account));
        return BORDERS.contains(noun) && owner.isPresent()
                ? Optional.of(new Subject(Aspect.BORDER, noun, owner, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Subject> evacuated(Account account) {
        return account.mention().recipients().stream()
                .map(Participant::span)
                .filter(span -> span.length() <= 60)
                .filter(span -> Quotable.isContiguous(account.document(), account.sentence(), span))
                .findFirst()
                .map(span -> new Subject(
                        Aspect.EVACUATION,
                        Quotable.text(account.document(), span),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Talks have two known parties or more. */
    private Optional<Subject> talks(Account account) {
        Map<String, String> idByName = new TreeMap<>();
        for (List<Party> side : List.of(account.actors(), account.recipients())) {
            side.stream()
                    .flatMap(party -> party.entity().stream())
                    .filter(entity -> entity.type() != EntityType.GROUP && entity.type() != EntityType.FACILITY)
                    .filter(entity -> !isMereScene(entity))
                    .forEach(entity -> idByName.putIfAbsent(entity.name(), entity.id()));
        }
        return idByName.size() < 2
                ? Optional.empty()
                : Optional.of(new Subject(
                        Aspect.TALKS,
                        String.join(" and ", idByName.keySet()),
                        Optional.empty(),
                        Optional.empty(),
                        List.copyOf(idByName.values())));
    }

    /** Where somebody goes to talk is no party, unless it is a country: "flew to Nairobi to meet the allies". */
    private boolean isMereScene(Entity entity) {
        return entity.type() == EntityType.PLACE && !countries.isCountry(entity);
    }

    /** The country that a modifier of a word names: "the Norwegian embassy", not "the Nairobi embassy". */
    private Optional<String> modifier(Account account, Token word) {
        Sentence sentence = account.sentence();
        return sentence.children(word).stream()
                .filter(child -> child.is("nmod:poss") || child.is("amod") || child.is("compound"))
                .filter(child -> child.index() < word.index())
                .filter(child -> !countries.isTown(account.document(), child.span()))
                .flatMap(child -> countries.in(account.document(), child.span()).stream())
                .findFirst();
    }

    private Optional<String> actor(Account account) {
        return countries.of(account.document(), account.mention().actors());
    }

    /** The first place of the clause behind one of these words that is not the owner's country. */
    private Optional<String> place(Account account, Set<String> behind, Optional<String> owner) {
        Sentence sentence = account.sentence();
        for (PlaceMention mention : account.document().places()) {
            boolean inClause = account.mention().clause().contains(mention.span());
            if (!inClause
                    || mention.role() == PlaceMention.Role.DEMONYM
                    || mention.place().isEmpty()) {
                continue;
            }
            Place place = mention.place().get();
            List<Token> tokens = sentence.tokensIn(mention.span());
            int at = tokens.isEmpty() ? 0 : tokens.get(0).index();
            boolean there = at > 0 && behind.contains(before(sentence, at));
            if (there
                    && !place.country().isEmpty()
                    && !Optional.of(place.country()).equals(owner)) {
                return Optional.of(place.country());
            }
        }
        return Optional.empty();
    }

    /** The word before a name, its determiner and adjectives stepped over. */
    private static String before(Sentence sentence, int name) {
        int at = name - 1;
        while (at > 0
                && (sentence.token(at).tag().equals("DT")
                        || sentence.token(at).tag().startsWith("JJ"))) {
            at--;
        }
        return sentence.token(at).lemma().toLowerCase(ROOT);
    }

    /** The subject in words. */
    String text(Subject subject) {
        StringBuilder text = new StringBuilder();
        subject.owner().ifPresent(code -> text.append(countries.name(code)).append(' '));
        text.append(subject.noun());
        String link = switch (subject.aspect()) {
            case SANCTIONS -> " on ";
            // "near the border" must not become "in the country".
            case DEPLOYMENT -> " in or near ";
            default -> " in ";
        };
        subject.place().ifPresent(code -> text.append(link).append(countries.name(code)));
        return text.toString();
    }
}
