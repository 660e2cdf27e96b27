package org.sitrep.engine.read.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.Place;

/** Where a document's names are, as far as they are resolved. */
final class Context {
    /** A hundred miles: what local news is about lies nearer. */
    private static final double FAR_KILOMETRES = 161;

    private final List<Place> anchors;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> divisions = new HashMap<>();

    Context(List<Place> anchors) {
        this.anchors = anchors;
        for (Place anchor : anchors) {
            countries.merge(anchor.country(), 1, Integer::sum);
            divisions.merge(division(anchor), 1, Integer::sum);
        }
    }

    private static String division(Place place) {
        return place.country() + "." + place.admin1();
    }

    /**
     * How well a place fits the others.
     *
     * @param own what the name itself was last taken for, which is no evidence for itself; null in the first pass
     */
    double score(Place place, Place own) {
        if (anchors.isEmpty() || place.country().isEmpty()) {
            return 0;
        }
        int ownCountry = own != null && own.country().equals(place.country()) ? 1 : 0;
        int ownDivision = own != null && division(own).equals(division(place)) ? 1 : 0;
        int sameCountry = countries.getOrDefault(place.country(), 0) - ownCountry;
        int sameDivision = place.admin1().isEmpty() ? 0 : divisions.getOrDefault(division(place), 0) - ownDivision;
        double nearest = 20_000;
        boolean named = false;
        boolean divisionNamed = false;
        for (Place anchor : anchors) {
            if (anchor.equals(own) || !anchor.country().equals(place.country())) {
                continue;
            }
            if (anchor.isCountry()) {
                named = true;
            } else if (anchor.feature().equals("ADM1")) {
                divisionNamed |= anchor.admin1().equals(place.admin1());
            } else {
                nearest = Math.min(nearest, place.kilometresTo(anchor));
            }
        }
        int others = Math.max(1, anchors.size() - 1);
        double score = 3.0 * sameCountry / others + 3.0 * sameDivision / others;
        score += named && !place.isCountry() ? 1 : 0;
        score += divisionNamed && !place.feature().equals("ADM1") ? 3 : 0;
        return score + 2 * Math.max(0, 1 - Math.log10(nearest + 1) / 4.3);
    }

    /** Whether the document names another division of a place's country, and nothing near it or in its own. */
    boolean isElsewhere(Place place) {
        boolean elsewhere = false;
        for (Place anchor : anchors) {
            if (anchor.equals(place)
                    || !anchor.country().equals(place.country())
                    || anchor.admin1().isEmpty()) {
                continue;
            }
            boolean inside = division(anchor).equals(division(place));
            if (inside || (!anchor.isDivision() && anchor.kilometresTo(place) < FAR_KILOMETRES)) {
                return false;
            }
            elsewhere = true;
        }
        return elsewhere;
    }

    /** Whether a place lies within a distance of a town that the document names, or in a division that it names. */
    boolean isNear(Place place, double kilometres) {
        for (Place anchor : anchors) {
            boolean same = anchor.country().equals(place.country()) && !anchor.isCountry();
            boolean inside =
                    same && anchor.feature().equals("ADM1") && anchor.admin1().equals(place.admin1());
            if (inside || (same && !anchor.isDivision() && place.kilometresTo(anchor) < kilometres)) {
                return true;
            }
        }
        return false;
    }
}
