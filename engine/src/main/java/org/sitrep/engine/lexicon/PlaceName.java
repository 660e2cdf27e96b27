package org.sitrep.engine.lexicon;

import org.sitrep.engine.model.Place;

/**
 * A place that a name may mean.
 *
 * @param place the place
 * @param kind how the name names it
 */
public record PlaceName(Place place, Kind kind) {
    /** How a name names its place. */
    public enum Kind {
        MAIN,
        /** Another or former name: Kiev, Burma. */
        ALTERNATE,
        /** A short form whose capitals count: US, U.K., Calif. */
        ABBREVIATION,
        /** The adjective or the people. */
        DEMONYM,
        /** A building that stands for a government or an authority: the Kremlin. */
        SEAT
    }
}
