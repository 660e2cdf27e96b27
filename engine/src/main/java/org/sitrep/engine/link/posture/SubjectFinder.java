package org.sitrep.engine.link.posture;

import static java.util.Locale.ROOT;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.Countries;
import org.sitrep.engine.link.event.Owners;
import org.sitrep.engine.link.event.Party;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Finds whose and where the thing is that a deed changes. */
final class SubjectFinder {
    private static final Set<String> WHERE = Set.of("in", "from", "near", "at", "inside", "outside", "along", "around");
    private static final Set<String> WHITHER =
            Set.of("to", "into", "in", "near", "on", "along", "at", "outside", "around");
    private static final Set<String> TARGET = Set.of("on", "against");
    private static final Set<String> LEFT =
            Set.of("leave", "depart", "avoid", "to", "in", "exit", "quit", "from", "flee");
    private static final Set<String> WITH = Set.of("with", "to");
    private static final Set<String> PLACED = Set.of("airport", "port", "crossing");
    private static final Set<String> DIPLOMATIC = Set.of(
            "embassy",
            "consulate",
            "diplomat",
            "diplomatic",
            "consular",
            "ambassador",
            "envoy",
            "legation",
            "chancery");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> TRAVEL = Set.of("travel", "trip", "visit", "journey", "flight");
    private static final Set<String> BORDERS = Set.of("border", "airspace", "crossing", "airport", "port");

    /** Aspects of what each of several countries has for its own. */
    private static final Set<Aspect> SHARED = EnumSet.of(Aspect.MISSION, Aspect.ADVISORY);

    private final Countries countries;
    private final Owners owners;
    private final Evacuees evacuees;

    SubjectFinder(Countries countries) {
        this.countries = countries;
        this.owners = new Owners(countries);
        this.evacuees = new Evacuees(countries, owners);
    }

    /** The subjects: none where the account does not say whose, and several where several do it to what is theirs. */
    List<Subject> find(Account account, PostureRules.Match match) {
        Optional<Subject> first = first(account, match);
        boolean theirs = first.filter(subject -> SHARED.contains(subject.aspect()))
                .flatMap(Subject::owner)
                .isPresent();
        List<String> owners = theirs ? actors(account) : List.of();
        return owners.size() > 1 && owners.contains(first.get().owner().get())
                ? owners.stream().map(first.get()::of).toList()
                : first.stream().toList();
    }

    private Optional<Subject> first(Account account, PostureRules.Match match) {
        Aspect aspect = match.rule().aspect();
        return switch (aspect) {
            case MISSION ->
                isDiplomatic(account)
                        ? Optional.of(owned(account, match.object(), mission(account), WHERE, aspect))
                                .filter(subject -> !isExpulsion(account, match, subject))
                                .filter(subject -> subject.owner().isPresent()
                                        || !Owners.isSomebodys(account.sentence(), match.object()))
                        : Optional.empty();
            case DEPLOYMENT ->
                Optional.of(owned(
                                account,
                                match.object(),
                                "troops",
                                match.rule().types().contains(EventType.RETREAT) ? WHERE : WHITHER,
                                aspect))
                        .filter(subject -> !isSomebodys(account, match.object()));
            case SANCTIONS -> Optional.of(acted(account, "sanctions", TARGET, aspect));
            case ADVISORY -> advice(account, match.object());
            case BORDER -> border(account, match.object());
            case RESTRICTION -> restriction(account, match.object());
            case EVACUATION -> evacuees.find(account, match);
            case TALKS -> talks(account, match);
        };
    }

    /** A company's staff and an army's mission are none of a country's missions. */
    private static boolean isDiplomatic(Account account) {
        return account.sentence().tokensIn(account.mention().clause()).stream()
                .map(PostureRule::lemma)
                .anyMatch(DIPLOMATIC::contains);
    }

    /** Who is made to leave by another country is sent away, and not called home. */
    private boolean isExpulsion(Account account, PostureRules.Match match, Subject subject) {
        Optional<String> actor = actor(account);
        return match.rule().name().startsWith("departure")
                && actor.isPresent()
                && subject.owner().isPresent()
                && !actor.equals(subject.owner());
    }

    /** "He must pull back his troops" does not say whose they are. */
    private static boolean isSomebodys(Account account, Token object) {
        Sentence sentence = account.sentence();
        boolean his = sentence.children(object, "nmod:poss").stream()
                .anyMatch(child -> HIS.contains(PostureRule.lemma(child))
                        || HIS.contains(child.word().toLowerCase(ROOT)));
        return his
                && account.mention().actors().stream()
                        .flatMap(actor -> sentence.headOf(actor.span()).stream())
                        .noneMatch(Token::isNoun);
    }

    private static String mission(Account account) {
        return account.sentence().tokensIn(account.mention().clause()).stream()
                        .anyMatch(token -> PostureRule.lemma(token).equals("consulate"))
                ? "consulate"
                : "embassy";
    }

    private Subject owned(Account account, Token object, String noun, Set<String> where, Aspect aspect) {
        Optional<String> owner = owners.of(account.document(), account.sentence(), account.mention(), object)
                .or(() -> aspect == Aspect.MISSION ? account.owner() : Optional.empty());
        return new Subject(aspect, noun, owner, place(account, where, owner).or(() -> host(account, object, owner)));
    }

    /** The country in whose town a mission stands that is called by it: "its Nairobi embassy". */
    private Optional<String> host(Account account, Token object, Optional<String> owner) {
        return account.sentence().children(object, "compound").stream()
                .flatMap(child -> countries.in(account.document(), child.span()).stream())
                .filter(code -> !Optional.of(code).equals(owner))
                .findFirst();
    }

    private Optional<Subject> advice(Account account, Token object) {
        Optional<String> place = place(account, LEFT, account.owner());
        // Crowds and handshakes are avoided too, also by "travellers from" a place.
        boolean elsewhere = PostureRule.lemma(object).equals("avoid")
                && (place.isEmpty() || !isOfPlace(account, object))
                && account.sentence().tokensIn(account.mention().clause()).stream()
                        .map(PostureRule::lemma)
                        .noneMatch(TRAVEL::contains);
        // Who is to stay at home in his own country is not advised on another.
        boolean home = PostureRule.lemma(object).equals("home") && place.isEmpty();
        return elsewhere || home || !account.concernsCitizens()
                ? Optional.empty()
                : Optional.of(new Subject(Aspect.ADVISORY, "advice to citizens", account.owner(), place));
    }

    /** Whether it is a place or what is in one that is to be avoided: "avoid Kenya", "avoid areas along the border". */
    private boolean isOfPlace(Account account, Token avoid) {
        return account.sentence().children(avoid, "obj").stream()
                .map(thing -> account.sentence().subtreeSpan(thing))
                .anyMatch(span -> countries.in(account.document(), span).isPresent());
    }

    private Subject acted(Account account, String noun, Set<String> where, Aspect aspect) {
        Optional<String> owner = actor(account);
        return new Subject(aspect, noun, owner, place(account, where, owner));
    }

    private Optional<Subject> border(Account account, Token object) {
        String noun = PostureRule.lemma(object);
        Optional<String> owner =
                owners.modifier(account.document(), account.sentence(), object).or(() -> actor(account));
        if (!BORDERS.contains(noun)) {
            return Optional.empty();
        }
        Optional<Span> name = named(account, object);
        if (name.isPresent() && PLACED.contains(noun)) {
            return Optional.of(new Subject(
                    Aspect.BORDER, Quotable.text(account.document(), name.get()), Optional.empty(), Optional.empty()));
        }
        return PLACED.contains(noun)
                ? Optional.empty()
                : Optional.of(new Subject(Aspect.BORDER, noun, owner, place(account, WITH, owner)));
    }

    /** An airport's or a crossing's own name: "Nairobi airport". */
    private static Optional<Span> named(Account account, Token object) {
        Sentence sentence = account.sentence();
        int first = object.index();
        while (first > 0
                && sentence.token(first - 1).isProperNoun()
                && sentence.token(first - 1).head() == object.index()) {
            first--;
        }
        Span span = new Span(sentence.token(first).span().start(), object.span().end());
        boolean called = first < object.index() && Quotable.isContiguous(account.document(), sentence, span);
        return called ? Optional.of(span) : Optional.empty();
    }

    private Optional<Subject> restriction(Account account, Token object) {
        Optional<String> owner = actor(account);
        return Optional.of(new Subject(
                Aspect.RESTRICTION, PostureRule.lemma(object), owner, place(account, Set.of("in", "on"), owner)));
    }

    /** Talks have two known parties or more. */
    private Optional<Subject> talks(Account account, PostureRules.Match match) {
        Map<String, String> idByName = new TreeMap<>();
        for (List<Party> side : List.of(account.actors(), account.recipients())) {
            side.stream()
                    .flatMap(party -> party.entity().stream())
                    .filter(entity -> entity.type() != EntityType.GROUP && entity.type() != EntityType.FACILITY)
                    .filter(entity -> !isMereScene(entity))
                    .forEach(entity -> idByName.putIfAbsent(entity.name(), entity.id()));
        }
        // "The meeting between A and B was cancelled": who cancels is not told, but whose meeting it is.
        if (idByName.size() < 2 && !match.rule().objects().isEmpty()) {
            account.sentence().tokensIn(account.mention().clause()).stream()
                    .flatMap(token -> countries.entityAt(account.document(), token.span()).stream())
                    .filter(entity -> entity.type() == EntityType.PERSON || countries.isCountry(entity))
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

    /** The countries for which those act who do it, each once. */
    private List<String> actors(Account account) {
        return account.mention().actors().stream()
                .flatMap(actor -> countries.of(account.document(), actor).stream())
                .distinct()
                .toList();
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
        if (subject.aspect() == Aspect.EVACUATION) {
            return subject.noun()
                    + subject.owner().map(code -> " of " + countries.name(code)).orElse("");
        }
        StringBuilder text = new StringBuilder();
        subject.owner().ifPresent(code -> text.append(countries.name(code)).append(' '));
        text.append(subject.noun());
        String link = switch (subject.aspect()) {
            case SANCTIONS -> " on ";
            // "near the border" must not become "in the country".
            case DEPLOYMENT -> " in or near ";
            case BORDER -> " with ";
            default -> " in ";
        };
        subject.place().ifPresent(code -> text.append(link).append(countries.name(code)));
        return text.toString();
    }
}
