package org.sitrep.engine.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.read.AnalyzedPage;

/** Finds place names and what they mean. */
public final class PlaceReader {
    private final PlaceRecognizer recognizer;
    private final PlaceResolver resolver = new PlaceResolver();
    private final PlaceRoles roles = new PlaceRoles();

    private PlaceReader(Gazetteer gazetteer) {
        recognizer = new PlaceRecognizer(gazetteer);
    }

    public static PlaceReader load() {
        return new PlaceReader(Gazetteer.load());
    }

    /** The place names of a page, in the order of the text. */
    public List<PlaceMention> read(AnalyzedPage page) {
        List<Toponym> toponyms = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            toponyms.addAll(recognizer.recognize(sentence));
        }
        List<Place> places = resolver.resolve(toponyms);
        List<PlaceMention> mentions = new ArrayList<>();
        for (int at = 0; at < toponyms.size(); at++) {
            Toponym toponym = toponyms.get(at);
            mentions.add(new PlaceMention(
                    toponym.span(),
                    toponym.sentence().index(),
                    toponym.name(),
                    Optional.of(places.get(at)),
                    roles.role(toponym, places.get(at))));
        }
        return List.copyOf(mentions);
    }
}
