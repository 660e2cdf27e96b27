package org.sitrep.engine.read.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.lexicon.PlaceName;
import org.sitrep.engine.model.Place;

/** What a document says about the places that its names may mean: which areas it names, and which right behind them. */
final class Surroundings {
    /** More anchors tell nothing new, and would make long documents slow. */
    private static final int MOST_ANCHORS = 150;

    private final Map<String, Set<String>> neighbours = new LinkedHashMap<>();
    private final Set<String> elsewhere = new HashSet<>();

    Surroundings(List<Toponym> toponyms) {
        for (int at = 0; at + 1 < toponyms.size(); at++) {
            Toponym inner = toponyms.get(at);
            Toponym outer = toponyms.get(at + 1);
            if (inner.standsBefore(outer) && !outer.isDemonym()) {
                neighbours
                        .computeIfAbsent(inner.name(), name -> new HashSet<>())
                        .addAll(areas(outer));
                neighbours
                        .computeIfAbsent(outer.name(), name -> new HashSet<>())
                        .addAll(containers(inner));
                if (outer.closes(inner) && isElsewhere(inner, areas(outer))) {
                    elsewhere.add(inner.name());
                }
            }
        }
    }

    /** Whether a name is said to lie in an area that has no place of the name, as far as is known. */
    private static boolean isElsewhere(Toponym inner, Set<String> areas) {
        return !areas.isEmpty()
                && inner.senses().stream()
                        .map(PlaceName::place)
                        .noneMatch(place -> place.isCountry()
                                || place.isRegion()
                                || areas.contains(place.country())
                                || areas.contains(place.country() + "." + place.admin1()));
    }

    /** Whether the document puts a name into an area where no known place has it: "Springdale, Conn." */
    boolean isElsewhere(String name) {
        return elsewhere.contains(name);
    }

    private static Set<String> areas(Toponym toponym) {
        Set<String> codes = new LinkedHashSet<>();
        for (PlaceName sense : toponym.senses()) {
            if (sense.place().isCountry() || sense.place().feature().equals("ADM1")) {
                codes.add(code(sense.place()));
            }
        }
        return codes;
    }

    private static Set<String> containers(Toponym toponym) {
        Set<String> codes = new LinkedHashSet<>();
        for (PlaceName sense : toponym.senses()) {
            Place place = sense.place();
            if (!place.isCountry() && !place.feature().equals("ADM1")) {
                codes.add("in " + place.country());
                codes.add("in " + place.country() + "." + place.admin1());
            }
        }
        return codes;
    }

    private static String code(Place place) {
        return place.isCountry() ? place.country() : place.country() + "." + place.admin1();
    }

    /** How strongly the names beside a name speak for one of its places. */
    double besides(String name, Place place) {
        Set<String> codes = neighbours.getOrDefault(name, Set.of());
        if (codes.isEmpty()) {
            return 0;
        }
        if (place.isCountry() || place.feature().equals("ADM1")) {
            return codes.contains("in " + code(place)) || isSibling(place, codes) ? 3 : 0;
        }
        if (codes.contains(place.country() + "." + place.admin1())) {
            return 7;
        }
        return codes.contains(place.country()) ? 5 : 0;
    }

    /** Whether another division of a division's country stands beside it in a row: "Georgia, Oklahoma and Utah". */
    private static boolean isSibling(Place place, Set<String> codes) {
        return !place.isCountry() && codes.stream().anyMatch(code -> code.startsWith(place.country() + "."));
    }

    /** The places that the other names of a document mean, each once. */
    static List<Place> anchors(Map<String, Place> chosen) {
        List<Place> anchors = new ArrayList<>();
        for (Place place : chosen.values()) {
            if (anchors.size() < MOST_ANCHORS) {
                anchors.add(place);
            }
        }
        return anchors;
    }
}
