package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.read.AnalyzedPage;

/** Finds persons and organisations, and joins their mentions in one document. */
public final class EntityReader {
    private final OrganisationNameFinder organisationFinder;
    private final PersonNameFinder personFinder = new PersonNameFinder();

    private EntityReader(Gazetteer gazetteer) {
        organisationFinder = new OrganisationNameFinder(gazetteer);
    }

    public static EntityReader load() {
        return new EntityReader(Gazetteer.load());
    }

    /** The entities of a page, in the order of their first mentions. */
    public List<DocumentEntity> read(AnalyzedPage page, List<PlaceMention> places) {
        Map<Integer, List<PlaceMention>> placesBySentence = new LinkedHashMap<>();
        for (PlaceMention place : places) {
            placesBySentence
                    .computeIfAbsent(place.sentence(), sentence -> new ArrayList<>())
                    .add(place);
        }
        List<Name> persons = new ArrayList<>();
        List<Name> others = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            List<PlaceMention> here = placesBySentence.getOrDefault(sentence.index(), List.of());
            List<Name> named = personFinder.find(sentence);
            List<Name> organisations = organisationFinder.find(sentence, here);
            organisations.removeIf(organisation -> named.stream().anyMatch(name -> isTitleOf(organisation, name)));
            others.addAll(organisations);
            addFree(persons, named, organisations);
            addPlaces(others, sentence, here);
        }
        PersonChains chains = new PersonChains(persons);
        for (Sentence sentence : page.sentences()) {
            for (Name again : chains.again(sentence)) {
                if (persons.stream().noneMatch(again::overlaps)
                        && others.stream().noneMatch(again::overlaps)) {
                    chains.addAgain(again);
                }
            }
        }
        List<Draft> drafts = new ArrayList<>(chains.persons());
        drafts.addAll(joined(others));
        drafts.removeIf(draft -> draft.names().isEmpty());
        drafts.sort(Comparator.comparingInt(Draft::start).thenComparing(Draft::name));
        List<DocumentEntity> entities = new ArrayList<>();
        for (Draft draft : drafts) {
            entities.add(draft.entity(entities.size()));
        }
        return List.copyOf(entities);
    }

    /** Whether the name model took a part of a person's title for an organisation: "Secretary of State". */
    private static boolean isTitleOf(Name organisation, Name person) {
        return person.role().isPresent()
                && organisation.end() == person.first()
                && person.role().get().endsWith(organisation.text());
    }

    private static void addFree(List<Name> names, List<Name> more, List<Name> taken) {
        for (Name name : more) {
            if (taken.stream().noneMatch(name::overlaps)) {
                names.add(name);
            }
        }
    }

    private static void addPlaces(List<Name> names, Sentence sentence, List<PlaceMention> places) {
        for (PlaceMention place : places) {
            int first = sentence.tokensIn(place.span()).get(0).index();
            int end = first + sentence.tokensIn(place.span()).size();
            boolean demonym = place.role() == PlaceMention.Role.DEMONYM;
            Name name = Name.of(sentence, first, end, EntityType.PLACE)
                    .called(
                            place.place().map(known -> known.name()).orElse(place.name()),
                            place.place().map(known -> known.country()).filter(code -> !code.isEmpty()))
                    .at(place.place())
                    .as(demonym ? Mention.Kind.ROLE : Mention.Kind.NAME);
            boolean whole = names.stream().noneMatch(other -> other.first() == first && name.overlaps(other));
            boolean seat = place.place()
                    .filter(known -> known.feature().equals("GOVL"))
                    .isPresent();
            if (place.role() != PlaceMention.Role.EMBEDDED && !seat && (whole || demonym)) {
                names.add(name);
            }
        }
    }

    /** Names with one canonical form are one, apart from persons. */
    private static List<Draft> joined(List<Name> names) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (Name name : names) {
            String place = name.type() == EntityType.PLACE
                    ? name.place()
                            .map(known -> known.geonames() + " " + known.name())
                            .orElse("")
                    : "";
            String key = name.type() + " " + (place.isEmpty() ? NameKey.of(name.canonical()) : place);
            drafts.computeIfAbsent(key, unknown -> new Draft(name.type())).add(name);
        }
        return new ArrayList<>(drafts.values());
    }
}
