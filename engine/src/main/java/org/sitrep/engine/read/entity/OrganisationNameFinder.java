package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.lexicon.Organisation;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.lexicon.PhraseTable.Hit;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Finds organisations: those that a dictionary knows, the bodies that every country has ("the Danish foreign
 * ministry"), and what else the name model takes for one.
 */
final class OrganisationNameFinder {
    private static final Pattern NATION = Pattern.compile("^U[SK] ");

    private final Gazetteer gazetteer;
    private final PhraseTable<Organisation> known = Organisation.known();
    private final PhraseTable<Organisation> offices = Organisation.offices();

    OrganisationNameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The organisations that a dictionary knows by name or by kind; {@code places} are the sentence's. */
    List<Name> find(Sentence sentence, List<Name> places) {
        Map<Integer, Name> placeAt = new LinkedHashMap<>();
        places.forEach(place -> placeAt.put(place.first(), place));
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int first = at;
            Optional<Name> inDictionary = known(sentence, first, placeAt.get(first));
            Optional<Name> name = Optional.ofNullable(placeAt.get(first))
                    .flatMap(this::office)
                    .or(() -> officeOf(sentence, first, placeAt))
                    .filter(office -> inDictionary.isEmpty()
                            || office.end() > inDictionary.get().end())
                    .or(() -> inDictionary);
            name.ifPresent(names::add);
            at = name.map(Name::end).orElse(at + 1);
        }
        return names;
    }

    /** A country, with or without "'s", and one of its bodies. */
    private Optional<Name> office(Name place) {
        Sentence sentence = place.sentence();
        boolean owns = place.end() < sentence.size()
                && sentence.token(place.end()).tag().equals("POS");
        int next = owns ? place.end() + 1 : place.end();
        if (next >= sentence.size() || place.country().isEmpty()) {
            return Optional.empty();
        }
        Optional<Hit<Organisation>> special = known.longestFrom(sentence, next)
                .filter(hit -> hit.value().country().equals(place.country()));
        if (special.isPresent()) {
            return special.map(hit -> Name.of(
                            sentence, place.first(), hit.end(), hit.value().type())
                    .called(isNation(place) ? hit.value().name() : own(place, hit.value()))
                    .of(place.country()));
        }
        Optional<Place> area = place.place().filter(where -> where.isCountry() || where.isDivision());
        return area.flatMap(sender -> offices.longestFrom(sentence, next)
                .filter(hit -> hit.end() - hit.first() > 1 || !describes(sentence, hit.end()))
                .map(hit -> Name.of(
                                sentence, place.first(), hit.end(), hit.value().type())
                        .called(adjective(sender) + " " + hit.value().name())
                        .of(place.country())));
    }

    /** Whether a place is a country or speaks for it: "America's Pentagon", "Washington's State Department". */
    private static boolean isNation(Name place) {
        return place.place()
                .filter(where -> where.isCountry() || where.feature().equals("PPLC"))
                .isPresent();
    }

    /**
     * The Texas Republican Party is a part of the party, or another body of its name, and not the party; the Maine Senate is
     * none of the US Senate.
     */
    private static String own(Name place, Organisation organisation) {
        String body = NATION.matcher(organisation.name()).replaceFirst("");
        return place.place().map(Place::name).orElse(place.text()) + " " + body;
    }

    /** "the ministry of defence of Chile". */
    private Optional<Name> officeOf(Sentence sentence, int first, Map<Integer, Name> placeAt) {
        Optional<Hit<Organisation>> hit = offices.longestFrom(sentence, first);
        if (hit.isEmpty() || hit.get().end() + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int of = hit.get().end();
        int name = sentence.token(of + 1).lemma().equals("the") ? of + 2 : of + 1;
        Name place = sentence.token(of).lemma().equals("of") ? placeAt.get(name) : null;
        return Optional.ofNullable(place)
                .flatMap(Name::place)
                .filter(Place::isCountry)
                .map(sender -> Name.of(
                                sentence, first, place.end(), hit.get().value().type())
                        .called(adjective(sender) + " " + hit.get().value().name())
                        .of(place.country()));
    }

    private String adjective(Place sender) {
        return sender.isCountry() ? gazetteer.adjective(sender.country()).orElse(sender.name()) : sender.name();
    }

    /** Whether an office's last word only describes the next noun: "government forces", "police officers". */
    private static boolean describes(Sentence sentence, int next) {
        return next < sentence.size()
                && sentence.token(next - 1).is("compound")
                && sentence.token(next - 1).head() >= next
                && !sentence.token(sentence.token(next - 1).head()).name().equals("PERSON");
    }

    private Optional<Name> known(Sentence sentence, int first, Name place) {
        return known.longestFrom(sentence, first)
                .filter(hit -> isFree(sentence, hit))
                .filter(hit -> place == null || hit.end() >= place.end())
                .map(hit -> Name.of(
                                sentence, hit.first(), hit.end(), hit.value().type())
                        .called(hit.value().name())
                        .of(hit.value().country()));
    }

    /** Whether a name stands alone, not as a part of a longer one that the name model sees: "Amnesty Bay Hotel". */
    private static boolean isFree(Sentence sentence, Hit<Organisation> hit) {
        String label = sentence.token(hit.end() - 1).name();
        boolean after = hit.end() < sentence.size()
                && !label.equals("O")
                && sentence.token(hit.end()).name().equals(label)
                && sentence.token(hit.end()).isProperNoun();
        return !after && (!label.equals("PERSON") || isWholePerson(sentence, hit));
    }

    /** Whether the name model takes just these words, two or more, for a person: "Boko Haram". */
    private static boolean isWholePerson(Sentence sentence, Hit<Organisation> hit) {
        boolean before =
                hit.first() > 0 && sentence.token(hit.first() - 1).name().equals("PERSON");
        boolean words = hit.end() - hit.first() > 1
                || sentence.token(hit.first()).word().indexOf('-') > 0;
        return words && !before;
    }

    /** What the name model takes for an organisation. */
    List<Name> labelled(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = at;
            while (end < sentence.size() && sentence.token(end).name().equals("ORGANIZATION")) {
                end++;
            }
            int next = Math.max(end, at + 1);
            while (end > at
                    && (sentence.token(end - 1).isPunctuation()
                            || sentence.token(end - 1).tag().equals("POS"))) {
                end--;
            }
            if (end > at && sentence.token(at).tag().startsWith("NN")) {
                names.add(Name.of(sentence, coordinated(sentence, at, end), end, EntityType.ORGANISATION));
            }
            at = next;
        }
        names.removeIf(name -> name.text().chars().noneMatch(Character::isUpperCase));
        return names;
    }

    /** Where a name begins of which the model sees only the second of two words before its last: "Fish and Game Service". */
    private static int coordinated(Sentence sentence, int at, int end) {
        if (at < 2 || !sentence.token(at).is("conj") || sentence.token(at).head() != at - 2) {
            return at;
        }
        Token first = sentence.token(at - 2);
        boolean linked = sentence.token(at - 1).word().equals("and")
                || sentence.token(at - 1).word().equals("&");
        boolean inside = first.is("compound") && first.head() >= at && first.head() < end;
        return linked && inside && first.isProperNoun() ? at - 2 : at;
    }
}
