package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.lexicon.NameMatch;
import org.sitrep.engine.lexicon.PersonName;
import org.sitrep.engine.lexicon.Spelling;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Joins the names of persons in one document: full names first, then initials, then what may be a part of one. */
final class PersonChains {
    /** Shorter surnames that differ by one letter are too often two. */
    private static final int SHORTEST_MISTYPED = 7;

    private final Titles titles;
    private final Namesakes namesakes;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new LinkedHashMap<>();

    /** A person with all full names. */
    private record Person(Draft draft, Set<PersonName> names) {
        boolean agrees(PersonName name) {
            return names.stream().allMatch(other -> NameMatch.of(other, name).isPresent());
        }
    }

    PersonChains(List<Name> names, Titles titles, Namesakes namesakes) {
        this.titles = titles;
        this.namesakes = namesakes;
        names.stream().filter(name -> parts(name).isFull()).forEach(this::full);
        names.stream()
                .filter(name -> !parts(name).isFull() && !parts(name).isBare())
                .forEach(this::full);
        names.stream().filter(name -> parts(name).isBare()).forEach(this::single);
    }

    private static PersonName parts(Name name) {
        return PersonName.of(name.text());
    }

    List<Draft> persons() {
        return persons.stream().map(Person::draft).toList();
    }

    /** Whether a name is one word, the surname of a person who is named in full. */
    boolean isSurname(Name name) {
        return name.end() - name.first() == 1 && bySurname.containsKey(key(NameKey.of(name.text())));
    }

    private static String key(String surname) {
        return Spelling.ending(surname);
    }

    /** A full name is the one person's with whose names it agrees. */
    private void full(Name name) {
        PersonName parts = parts(name);
        List<Person> agreeing =
                persons.stream().filter(person -> person.agrees(parts)).toList();
        Person person =
                agreeing.size() == 1 ? agreeing.get(0) : same(agreeing, parts).orElseGet(this::create);
        person.names().add(parts);
        person.draft().add(name);
        List<Person> bearers = bySurname.computeIfAbsent(key(parts.surname()), last -> new ArrayList<>());
        if (!bearers.contains(person)) {
            bearers.add(person);
        }
    }

    private static Optional<Person> same(List<Person> agreeing, PersonName parts) {
        return agreeing.stream()
                .filter(person -> person.names().contains(parts))
                .findFirst();
    }

    /** A bare surname means the bearer named last before it, or the first one named behind it. */
    private void single(Name name) {
        PersonName parts = parts(name);
        List<Person> bearers = bySurname.computeIfAbsent(key(parts.surname()), last -> new ArrayList<>());
        if (bearers.isEmpty()) {
            bearers.add(alike(parts).orElseGet(this::create));
        }
        List<Person> fitting = fitting(bearers, name, parts);
        if (fitting.isEmpty()) {
            Person other = create();
            bearers.add(other);
            fitting = List.of(other);
        }
        latestBefore(fitting, name).orElse(fitting.get(0)).draft().add(name);
    }

    /** The bearers whom the title before a name does not exclude, those with that very title alone if there are any. */
    private List<Person> fitting(List<Person> bearers, Name name, PersonName parts) {
        Optional<String> sex = titles.sex(name);
        List<Person> fitting = bearers.stream()
                .filter(person -> person.names().stream().noneMatch(parts::isOtherGeneration)
                        || parts.suffix().isEmpty())
                .filter(person -> sex.isEmpty()
                        || person.draft().sex(titles).isEmpty()
                        || person.draft().sex(titles).equals(sex))
                .toList();
        List<Person> titled = fitting.stream()
                .filter(person -> name.role().isPresent() && sharesRole(person.draft(), name))
                .toList();
        return titled.isEmpty() ? fitting : titled;
    }

    private static boolean sharesRole(Draft draft, Name name) {
        return draft.roles().stream()
                .anyMatch(role -> role.equalsIgnoreCase(name.role().orElseThrow()));
    }

    /** The one person who is called by the given name, or whose surname a slip of the hand makes this one. */
    private Optional<Person> alike(PersonName name) {
        List<Person> given = persons.stream()
                .filter(person -> person.names().stream()
                        .anyMatch(full ->
                                full.first().filter(name.surname()::equals).isPresent()))
                .toList();
        if (!given.isEmpty()) {
            return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
        }
        List<Person> mistyped = persons.stream()
                .filter(person -> person.names().stream().anyMatch(full -> isMistyped(full.surname(), name.surname())))
                .toList();
        return mistyped.size() == 1 ? Optional.of(mistyped.get(0)) : Optional.empty();
    }

    private static boolean isMistyped(String surname, String bare) {
        boolean slip = Spelling.isSlip(surname, bare)
                && (Math.min(surname.length(), bare.length()) >= SHORTEST_MISTYPED || Spelling.isSwap(surname, bare));
        return slip || NameMatch.areSpellings(surname, bare);
    }

    private static Optional<Person> latestBefore(List<Person> bearers, Name name) {
        int start = name.span().start();
        Person latest = null;
        int nearest = -1;
        for (Person bearer : bearers) {
            int before = bearer.draft().isEmpty() ? -1 : bearer.draft().latestBefore(start);
            if (before > nearest) {
                nearest = before;
                latest = bearer;
            }
        }
        return Optional.ofNullable(latest);
    }

    private Person create() {
        Person person = new Person(new Draft(EntityType.PERSON), new LinkedHashSet<>());
        persons.add(person);
        return person;
    }

    /** Adds the surnames that stand elsewhere in a sentence, where the name model saw none, {@code taken} apart. */
    void addAgain(Sentence sentence, List<Name> taken) {
        for (Token token : sentence.tokens()) {
            if (!Character.isUpperCase(token.word().codePointAt(0))
                    || Administrations.isCalledBy(sentence, token)
                    || !bySurname.containsKey(key(NameKey.of(token.word())))
                    || !(token.index() > 0 ? token.isNoun() : actsOrOwns(sentence))) {
                continue;
            }
            Name again = Name.of(sentence, token.index(), token.index() + 1, EntityType.PERSON);
            boolean person = !namesakes.isOne(sentence, again.first(), again.end());
            if (person && taken.stream().noneMatch(again::overlaps)) {
                single(again);
            }
        }
    }

    /** Whether a sentence's first word, always in capitals, is used as a name: before a verb, a comma or "'s". */
    private static boolean actsOrOwns(Sentence sentence) {
        if (sentence.size() < 2) {
            return false;
        }
        Token next = sentence.token(1);
        return next.isVerb()
                || next.tag().equals("POS")
                || next.tag().equals("MD")
                || next.word().equals(",");
    }
}
