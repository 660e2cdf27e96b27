package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Joins the names of persons in one document: full names first, then what may be a part of one. */
final class PersonChains {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final List<Draft> persons = new ArrayList<>();
    private final Map<String, Draft> byFullName = new LinkedHashMap<>();
    private final Map<String, List<Draft>> bySurname = new LinkedHashMap<>();

    PersonChains(List<Name> names) {
        for (Name name : names) {
            if (parts(name).size() > 1) {
                full(name);
            }
        }
        for (Name name : names) {
            if (parts(name).size() == 1) {
                single(name);
            }
        }
    }

    List<Draft> persons() {
        return persons;
    }

    /** Whether a name is one word, the surname of a person who is named in full. */
    boolean isSurname(Name name) {
        return name.end() - name.first() == 1 && bySurname.containsKey(NameKey.of(name.text()));
    }

    private void full(Name name) {
        List<String> parts = parts(name);
        String surname = parts.get(parts.size() - 1);
        Draft draft = byFullName.computeIfAbsent(parts.get(0) + " " + surname, full -> {
            Draft person = create();
            bySurname.computeIfAbsent(surname, last -> new ArrayList<>()).add(person);
            return person;
        });
        draft.add(name);
    }

    /** A bare surname means the bearer named last before it, or the first one named behind it. */
    private void single(Name name) {
        String surname = parts(name).get(0);
        List<Draft> bearers = bySurname.computeIfAbsent(surname, last -> new ArrayList<>());
        if (bearers.isEmpty()) {
            bearers.add(create());
        }
        latestBefore(bearers, name).orElse(bearers.get(0)).add(name);
    }

    private static Optional<Draft> latestBefore(List<Draft> bearers, Name name) {
        int start = name.span().start();
        Draft latest = null;
        int nearest = -1;
        for (Draft bearer : bearers) {
            int before = bearer.latestBefore(start);
            if (before > nearest) {
                nearest = before;
                latest = bearer;
            }
        }
        return Optional.ofNullable(latest);
    }

    private Draft create() {
        Draft person = new Draft(EntityType.PERSON);
        persons.add(person);
        return person;
    }

    /** Adds the surnames that stand elsewhere in a sentence, where the name model saw none, {@code taken} apart. */
    void addAgain(Sentence sentence, List<Name> taken) {
        for (Token token : sentence.tokens()) {
            if (!Character.isUpperCase(token.word().codePointAt(0))
                    || !bySurname.containsKey(NameKey.of(token.word()))
                    || !(token.index() > 0 ? token.isNoun() : actsOrOwns(sentence))) {
                continue;
            }
            Name again = Name.of(sentence, token.index(), token.index() + 1, EntityType.PERSON);
            if (taken.stream().noneMatch(again::overlaps)) {
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

    /** The words of a name that tell persons apart: no initials, no "Jr." or "III". */
    private static List<String> parts(Name name) {
        List<String> parts = new ArrayList<>();
        for (String part : NameKey.of(name.text().replace("-", "")).split(" ", -1)) {
            if (part.length() > 1 && !SUFFIXES.contains(part)) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(NameKey.of(name.text())) : parts;
    }
}
