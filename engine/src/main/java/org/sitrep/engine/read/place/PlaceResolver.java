package org.sitrep.engine.read.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.lexicon.PlaceName;
import org.sitrep.engine.model.Place;

/**
 * Says which place each name of a document means, one place for one name: by how many people live there, by the names
 * beside it, and by where the document's other names are, in passes, since these are ambiguous too.
 *
 * <p>The evidence is that of Leidner (2007, "Toponym Resolution in Text") and the geoparsers after him; the weights are
 * set by hand.
 */
final class PlaceResolver {
    private static final int PASSES = 2;

    /** More than any other evidence can weigh. */
    private static final double CERTAIN = 50;

    /** More than the nearness of other places can weigh. */
    private static final double CAPITAL = 6;

    /** People in a town that is not meant for its size. */
    private static final int SMALL = 100_000;

    /** A division and its seat lie no further apart than this. */
    private static final double TWIN_KILOMETRES = 150;

    private final Surroundings surroundings;
    private final Map<String, Toponym> names = new LinkedHashMap<>();
    private Map<String, Place> chosen = new LinkedHashMap<>();

    PlaceResolver(List<Toponym> toponyms) {
        surroundings = new Surroundings(toponyms);
        toponyms.forEach(toponym -> names.putIfAbsent(toponym.name(), toponym));
    }

    /** The place of each name. */
    Map<String, Place> resolve() {
        for (int pass = 0; pass <= PASSES; pass++) {
            Context context = new Context(Surroundings.anchors(chosen));
            Map<String, Place> next = new LinkedHashMap<>();
            names.forEach((name, toponym) -> next.put(name, best(toponym, context)));
            chosen = next;
        }
        return chosen;
    }

    /** Whether a name means none of the places that have it, since the document puts it elsewhere. */
    boolean isElsewhere(String name) {
        return surroundings.isElsewhere(name) || isStray(name);
    }

    /**
     * Whether nothing in the document speaks for a small town among several of its name, and the document is about places of
     * another part of its country: it is likelier a place that is too small to be known.
     */
    private boolean isStray(String name) {
        Place place = chosen.get(name);
        long towns = names.get(name).senses().stream()
                .map(PlaceName::place)
                .filter(PlaceResolver::isTown)
                .distinct()
                .count();
        return isSmallTown(place)
                && towns > 1
                && surroundings.besides(name, place) == 0
                && new Context(Surroundings.anchors(chosen)).isElsewhere(place);
    }

    private Place best(Toponym toponym, Context context) {
        Place own = chosen.get(toponym.name());
        boolean division = DivisionWords.isDivision(toponym);
        return toponym.senses().stream()
                .max(Comparator.comparingDouble((PlaceName sense) -> prior(sense)
                                + form(sense.place(), toponym, division)
                                - capital(sense.place(), toponym)
                                + surroundings.besides(toponym.name(), sense.place())
                                + context.score(sense.place(), own))
                        .thenComparingLong(sense -> -sense.place().geonames()))
                .orElseThrow()
                .place();
    }

    /** What speaks against a small town that has the name of its country's capital, unless its area stands beside it. */
    private double capital(Place place, Toponym toponym) {
        boolean namesake = isSmallTown(place)
                && surroundings.besides(toponym.name(), place) == 0
                && toponym.senses().stream()
                        .map(PlaceName::place)
                        .anyMatch(other -> other.feature().equals("PPLC")
                                && other.country().equals(place.country()));
        return namesake ? CAPITAL : 0;
    }

    private static boolean isSmallTown(Place place) {
        return isTown(place) && !place.feature().equals("PPLC") && place.population() < SMALL;
    }

    private static boolean isTown(Place place) {
        return place.feature().startsWith("PPL");
    }

    private static double prior(PlaceName sense) {
        Place place = sense.place();
        double score = Math.log10(place.population() + 1.0);
        score += place.isCountry() ? 4 : 0;
        score += sense.kind() == PlaceName.Kind.SEAT ? CERTAIN : 0;
        score += place.isRegion() ? 10 : 0;
        score += place.feature().equals("PPLC") ? 1.5 : 0;
        score += place.feature().equals("ADM1") ? 0.5 : 0;
        score += sense.kind() == PlaceName.Kind.ALTERNATE ? 0 : 1.5;
        return score;
    }

    /**
     * What the form of a name says: "Lviv" is the city and "Lviv Oblast" the division around it, where both have the
     * name; but "Oklahoma" is the division, and its city "Oklahoma City".
     */
    private static double form(Place place, Toponym toponym, boolean division) {
        if (!place.isDivision()) {
            return 0;
        }
        if (division) {
            return 3;
        }
        boolean twin = toponym.senses().stream()
                .map(PlaceName::place)
                .filter(other -> !other.name().equals(place.name() + " City"))
                .anyMatch(other -> !other.isDivision()
                        && other.country().equals(place.country())
                        && other.kilometresTo(place) < TWIN_KILOMETRES);
        return twin ? -4 : 0;
    }
}
