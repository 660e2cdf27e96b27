package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.lexicon.Organisation;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;

/**
 * Finds organisations: those that a dictionary knows, the bodies that every country has ("the Danish foreign
 * ministry"), embassies by sender and host, and what else the name model takes for one.
 */
final class OrganisationNameFinder {
    private final Gazetteer gazetteer;
    private final PhraseTable<Organisation> known = Organisation.known();
    private final PhraseTable<Organisation> offices = Organisation.offices();

    OrganisationNameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Name> find(Sentence sentence, List<PlaceMention> places) {
        Map<Integer, PlaceMention> placeAt = new LinkedHashMap<>();
        places.forEach(place -> placeAt.put(place.span().start(), place));
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int first = at;
            Optional<Name> name = office(sentence, first, placeAt)
                    .or(() -> known(sentence, first, placeAt))
                    .or(() -> labelled(sentence, first));
            name.ifPresent(names::add);
            at = name.map(Name::end).orElse(at + 1);
        }
        return names;
    }

    /** A country, with or without "'s", and one of its bodies. */
    private Optional<Name> office(Sentence sentence, int first, Map<Integer, PlaceMention> placeAt) {
        PlaceMention country = placeAt.get(sentence.token(first).span().start());
        if (country == null
                || country.place().filter(place -> !place.country().isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        int next = first;
        while (next < sentence.size()
                && sentence.token(next).span().end() <= country.span().end()) {
            next++;
        }
        if (next < sentence.size() && sentence.token(next).tag().equals("POS")) {
            next++;
        }
        Place place = country.place().get();
        Optional<PhraseTable.Hit<Organisation>> special =
                next < sentence.size() ? known.longestFrom(sentence, next) : Optional.empty();
        if (special.isPresent() && special.get().value().country().equals(Optional.of(place.country()))) {
            return Optional.of(Name.of(
                            sentence,
                            first,
                            special.get().end(),
                            special.get().value().type())
                    .called(special.get().value().name(), Optional.of(place.country())));
        }
        if (next >= sentence.size() || !(place.isCountry() || place.isDivision())) {
            return Optional.empty();
        }
        return offices.longestFrom(sentence, next)
                .filter(hit -> hit.end() == sentence.size() || !continues(sentence, hit.end()))
                .map(hit -> body(sentence, first, hit, place, placeAt));
    }

    /** Whether an office's last word only describes the next: "government forces", "police officers". */
    private static boolean continues(Sentence sentence, int next) {
        return sentence.token(next).isNoun()
                && sentence.token(next - 1).is("compound")
                && sentence.token(next - 1).head() >= next;
    }

    private Name body(
            Sentence sentence,
            int first,
            PhraseTable.Hit<Organisation> hit,
            Place sender,
            Map<Integer, PlaceMention> placeAt) {
        String of = sender.isCountry() ? gazetteer.adjective(sender.country()).orElse(sender.name()) : sender.name();
        Name name = Name.of(sentence, first, hit.end(), hit.value().type());
        String called = of + " " + hit.value().name();
        if (hit.value().type() == EntityType.FACILITY) {
            Optional<Place> host = host(sentence, hit.end(), placeAt);
            return Name.of(sentence, first, hit.end(), EntityType.FACILITY)
                    .called(
                            host.map(place -> called + " in " + place.name()).orElse(called),
                            Optional.of(sender.country()))
                    .at(host);
        }
        return name.called(called, Optional.of(sender.country()));
    }

    /** The place behind "in" or at once behind the word "embassy". */
    private static Optional<Place> host(Sentence sentence, int at, Map<Integer, PlaceMention> placeAt) {
        int next = at < sentence.size() && sentence.token(at).lemma().equals("in") ? at + 1 : at;
        if (next >= sentence.size()) {
            return Optional.empty();
        }
        PlaceMention mention = placeAt.get(sentence.token(next).span().start());
        return mention == null ? Optional.empty() : mention.place();
    }

    private Optional<Name> known(Sentence sentence, int first, Map<Integer, PlaceMention> placeAt) {
        return known.longestFrom(sentence, first)
                .filter(hit -> !placeAt.containsKey(sentence.token(first).span().start())
                        || hit.end() > first + 1
                        || !sentence.token(first).name().equals("LOCATION"))
                .map(hit -> Name.of(sentence, first, hit.end(), hit.value().type())
                        .called(hit.value().name(), hit.value().country()));
    }

    private static Optional<Name> labelled(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.size() && sentence.token(end).name().equals("ORGANIZATION")) {
            end++;
        }
        while (end > first
                && (sentence.token(end - 1).isPunctuation()
                        || sentence.token(end - 1).tag().equals("POS"))) {
            end--;
        }
        if (end == first) {
            return Optional.empty();
        }
        Name name = Name.of(sentence, first, end, EntityType.ORGANISATION);
        String text = name.text();
        return text.chars().anyMatch(Character::isUpperCase) ? Optional.of(name) : Optional.empty();
    }
}
