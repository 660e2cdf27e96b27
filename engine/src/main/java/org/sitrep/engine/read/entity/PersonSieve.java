package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.lexicon.Demonyms;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.lexicon.PersonName;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;

/**
 * Keeps of a document's names of persons those that are names of persons. A storm that is once called "Hurricane Carla" is
 * none under its name alone, and neither is a town that the document names as a place, unless it names somebody in full
 * who is called so.
 */
final class PersonSieve {
    private final Namesakes namesakes;
    private final Titles titles;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> things = new HashSet<>();

    private PersonSieve(Namesakes namesakes, Titles titles) {
        this.namesakes = namesakes;
        this.titles = titles;
    }

    /** The names of each sentence, without what is no person and with the places among them. */
    static List<SentenceNames> sift(
            List<SentenceNames> found, List<PlaceMention> places, Namesakes namesakes, Titles titles) {
        PersonSieve sieve = new PersonSieve(namesakes, titles);
        for (PlaceMention mention : places) {
            boolean stands =
                    mention.role() == PlaceMention.Role.LOCATION || mention.role() == PlaceMention.Role.GOVERNMENT;
            mention.place()
                    .filter(place -> stands)
                    .ifPresent(place -> sieve.places.putIfAbsent(NameKey.of(mention.name()), place));
        }
        found.forEach(names -> names.persons().forEach(sieve::note));
        return found.stream().map(sieve::sift).toList();
    }

    private void note(Name name) {
        if (isNamesake(name)) {
            if (namesakes.isCalled(name.sentence(), name.first(), name.end())) {
                things.add(PersonName.of(name.text()).surname());
            }
            return;
        }
        PersonName parts = PersonName.of(name.text());
        if (!parts.isBare()) {
            persons.add(parts.surname());
            parts.first().ifPresent(persons::add);
        }
    }

    private boolean isNamesake(Name name) {
        return namesakes.isOne(name.sentence(), name.first(), name.end());
    }

    private SentenceNames sift(SentenceNames names) {
        List<Name> kept = new ArrayList<>();
        List<Name> towns = new ArrayList<>(names.places());
        for (Name name : names.persons()) {
            if (isNamesake(name)) {
                continue;
            }
            if (!isUnknown(name)) {
                kept.add(name);
                continue;
            }
            Place place = places.get(NameKey.of(name.text()));
            if (place != null) {
                towns.add(Name.of(name.sentence(), name.first(), name.end(), EntityType.PLACE)
                        .called(place.name())
                        .of(Optional.of(place.country()).filter(code -> !code.isEmpty()))
                        .at(Optional.of(place)));
            } else if (!Demonyms.isOne(name.text())
                    && !things.contains(NameKey.of(name.text()))
                    && !Namesakes.hasArticle(name.sentence(), name.first(), name.end())) {
                kept.add(name);
            }
        }
        return new SentenceNames(kept, names.organisations(), names.embassies(), towns, names.groups());
    }

    /** Whether a name is one word without a title, and nobody whom the document names in full is called so. */
    private boolean isUnknown(Name name) {
        PersonName parts = PersonName.of(name.text());
        return name.end() - name.first() == 1
                && !persons.contains(parts.surname())
                && name.role().isEmpty()
                && titles.before(name.sentence(), name.first(), List.of()).isEmpty();
    }
}
