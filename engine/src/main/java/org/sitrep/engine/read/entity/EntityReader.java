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
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.read.AnalyzedPage;

/**
 * Finds persons, organisations, facilities, places and groups, and joins their mentions in one document: by name first,
 * then by title, then by pronoun, each step only where it is safe.
 */
public final class EntityReader {
    private final EmbassyFinder embassyFinder;
    private final SentenceNames.Finder finder;
    private final Titles titles = new Titles();
    private final Namesakes namesakes = new Namesakes();
    private final UnnamedPersons unnamed = new UnnamedPersons();

    private EntityReader(Gazetteer gazetteer) {
        embassyFinder = new EmbassyFinder(gazetteer);
        finder = new SentenceNames.Finder(gazetteer, embassyFinder);
    }

    public static EntityReader load() {
        return new EntityReader(Gazetteer.load());
    }

    /** The entities of a page, in the order of their first mentions. */
    public List<DocumentEntity> read(AnalyzedPage page, List<PlaceMention> places) {
        Map<Integer, List<PlaceMention>> placesOf = new LinkedHashMap<>();
        places.forEach(place -> placesOf.computeIfAbsent(place.sentence(), sentence -> new ArrayList<>())
                .add(place));
        List<SentenceNames> found = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            found.add(finder.find(sentence, placesOf.getOrDefault(sentence.index(), List.of())));
        }
        found = new ArrayList<>(PersonSieve.sift(found, places, namesakes, titles));
        Definitions.of(page.sentences()).apply(found);
        found = new ArrayList<>(BareBodies.resolve(found));
        return entities(drafts(page.sentences(), found));
    }

    private List<Draft> drafts(List<Sentence> sentences, List<SentenceNames> found) {
        PersonChains chains = new PersonChains(
                found.stream().flatMap(names -> names.persons().stream()).toList(), titles, namesakes);
        for (int index = 0; index < sentences.size(); index++) {
            found.set(index, found.get(index).without(chains::isSurname));
            chains.addAgain(sentences.get(index), found.get(index).all());
        }
        List<Draft> drafts = new ArrayList<>(chains.persons());
        drafts.addAll(joined(found));
        drafts.addAll(embassyFinder.joined(
                found.stream().flatMap(names -> names.embassies().stream()).toList()));
        List<GroupFinder.Group> groups =
                found.stream().flatMap(names -> names.groups().stream()).toList();
        drafts.addAll(new RoleResolver(chains.persons()).resolve(groups));
        drafts.removeIf(Draft::isEmpty);
        new PronounResolver(drafts, sentences, titles, unnamed).resolve(sentences);
        return drafts;
    }

    /** Organisations and places of one canonical form are one. */
    private static List<Draft> joined(List<SentenceNames> found) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (SentenceNames names : found) {
            for (Name name : names.organisations()) {
                join(drafts, name, NameKey.of(name.canonical()));
            }
            for (Name name : names.places()) {
                join(drafts, name, name.place().map(EntityReader::key).orElse(NameKey.of(name.canonical())));
            }
        }
        return List.copyOf(drafts.values());
    }

    private static void join(Map<String, Draft> drafts, Name name, String key) {
        EntityType type = name.type();
        drafts.computeIfAbsent(type + " " + key, unknown -> new Draft(type)).add(name);
    }

    private static String key(Place place) {
        return place.geonames() + " " + place.name();
    }

    private static List<DocumentEntity> entities(List<Draft> drafts) {
        List<DocumentEntity> entities = new ArrayList<>();
        drafts.stream()
                .sorted(Comparator.comparingInt(Draft::start)
                        .thenComparing(Draft::type)
                        .thenComparing(Draft::name))
                .forEach(draft -> entities.add(draft.entity(entities.size())));
        return List.copyOf(entities);
    }
}
