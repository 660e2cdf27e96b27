package org.sitrep.engine.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.lexicon.PlaceName;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.read.AnalyzedPage;

/**
 * Finds place names and what they mean. Names that are sure to be places are resolved first; the others count only
 * where a sure one has the same name, or lies near what they would mean.
 */
public final class PlaceReader {
    private static final double NEAR_KILOMETRES = 100;

    private final PlaceRecognizer recognizer;
    private final PlaceRoles roles = new PlaceRoles();

    private PlaceReader(Gazetteer gazetteer) {
        recognizer = new PlaceRecognizer(gazetteer);
    }

    public static PlaceReader load() {
        return new PlaceReader(Gazetteer.load());
    }

    /** The place names of a page, in the order of the text. */
    public List<PlaceMention> read(AnalyzedPage page) {
        List<Toponym> found = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            found.addAll(recognizer.recognize(sentence));
        }
        List<Toponym> toponyms = supported(found);
        PlaceResolver resolver = new PlaceResolver(toponyms);
        Map<String, Place> places = resolver.resolve();
        List<PlaceMention> mentions = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            Place place = places.get(toponym.name());
            boolean elsewhere = resolver.isElsewhere(toponym.name());
            mentions.add(new PlaceMention(
                    toponym.span(),
                    toponym.sentence().index(),
                    toponym.name(),
                    elsewhere ? Optional.empty() : Optional.of(place),
                    roles.role(toponym, place, isDateline(page, toponym))));
        }
        return List.copyOf(mentions);
    }

    private static boolean isDateline(AnalyzedPage page, Toponym toponym) {
        return Datelines.hold(page.sentences(), toponym.sentence(), toponym.span());
    }

    private static List<Toponym> supported(List<Toponym> found) {
        List<Toponym> sure = found.stream().filter(Toponym::sure).toList();
        if (sure.size() == found.size()) {
            return found;
        }
        Map<String, Place> places = new PlaceResolver(sure).resolve();
        Context context = new Context(Surroundings.anchors(places));
        return found.stream()
                .filter(toponym -> toponym.sure() || places.containsKey(toponym.name()) || isNear(toponym, context))
                .toList();
    }

    private static boolean isNear(Toponym toponym, Context context) {
        return toponym.senses().stream()
                .filter(sense -> sense.kind() == PlaceName.Kind.MAIN)
                .anyMatch(sense -> context.isNear(sense.place(), NEAR_KILOMETRES));
    }
}
