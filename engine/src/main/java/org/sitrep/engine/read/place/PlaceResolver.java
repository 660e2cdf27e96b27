package org.sitrep.engine.read.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.lexicon.PlaceName;
import org.sitrep.engine.model.Place;

/** Says which place each name of a document means. */
final class PlaceResolver {
    private static final int PASSES = 2;

    /** More than any other evidence can weigh. */
    private static final double CERTAIN = 50;

    /** A division and its seat lie no further apart than this. */
    private static final double TWIN_KILOMETRES = 150;

    /** The place of each toponym, in their order. */
    List<Place> resolve(List<Toponym> toponyms) {
        Map<String, Place> chosen = new LinkedHashMap<>();
        for (Toponym toponym : toponyms) {
            chosen.computeIfAbsent(toponym.name(), name -> best(toponym, Map.of()));
        }
        for (int pass = 0; pass < PASSES; pass++) {
            Map<String, Place> before = Map.copyOf(chosen);
            for (Toponym toponym : toponyms) {
                chosen.put(toponym.name(), best(toponym, before));
            }
        }
        return toponyms.stream().map(toponym -> chosen.get(toponym.name())).toList();
    }

    private static Place best(Toponym toponym, Map<String, Place> others) {
        List<Place> anchors = new ArrayList<>();
        others.forEach((name, place) -> {
            if (!name.equals(toponym.name())) {
                anchors.add(place);
            }
        });
        return toponym.senses().stream()
                .max(Comparator.comparingDouble(
                                (PlaceName sense) -> score(sense, anchors) + form(sense.place(), toponym))
                        .thenComparingLong(sense -> -sense.place().geonames()))
                .orElseThrow()
                .place();
    }

    /**
     * What the form of a name says: "Lviv" is the city and "Lviv Oblast" the division around it, where both have the
     * name.
     */
    private static double form(Place place, Toponym toponym) {
        if (!place.isDivision()) {
            return 0;
        }
        if (DivisionWords.isDivision(toponym)) {
            return 3;
        }
        boolean twin = toponym.senses().stream()
                .map(PlaceName::place)
                .anyMatch(other -> !other.isDivision()
                        && other.country().equals(place.country())
                        && other.kilometresTo(place) < TWIN_KILOMETRES);
        return twin ? -4 : 0;
    }

    private static double score(PlaceName sense, List<Place> anchors) {
        Place place = sense.place();
        double score = Math.log10(place.population() + 1.0);
        score += place.isCountry() ? 4 : 0;
        score += sense.kind() == PlaceName.Kind.SEAT ? CERTAIN : 0;
        score += place.feature().equals("PPLC") ? 1.5 : 0;
        score += place.feature().equals("ADM1") ? 0.5 : 0;
        score += sense.kind() == PlaceName.Kind.ALTERNATE ? 0 : 1.5;
        if (anchors.isEmpty()) {
            return score;
        }
        double sameCountry = 0;
        double sameDivision = 0;
        double nearest = 20_000;
        for (Place anchor : anchors) {
            boolean country = !place.country().isEmpty() && anchor.country().equals(place.country());
            sameCountry += country ? 1 : 0;
            if (country && !anchor.isCountry()) {
                sameDivision += anchor.admin1().equals(place.admin1()) ? 1 : 0;
                nearest = anchor.isDivision() ? nearest : Math.min(nearest, place.kilometresTo(anchor));
            }
        }
        score += 3 * sameCountry / anchors.size();
        score += 3 * sameDivision / anchors.size();
        score += 2 * Math.max(0, 1 - Math.log10(nearest + 1) / 4.3);
        return score;
    }
}
