package org.sitrep.engine.link.event;

/** What a deed is done to, where that tells one deed from another. */
enum DeedObject {
    /** An embassy or a consulate. */
    MISSION,
    /** The people of a mission. */
    STAFF,
    /** The families of a mission's people or of others. */
    DEPENDENTS,
    /** A country's people abroad. */
    CITIZENS,
    /** The people of a place. */
    RESIDENTS,
    /** Armed forces. */
    FORCES,
    /** A border, an airport, an airspace. */
    PASSAGE,
    /** Schools and the like. */
    PREMISES,
    /** Anything else, or unknown. */
    OTHER;

    /** Whether it belongs to a country's mission, so that the country tells whose it is. */
    boolean isOfMission() {
        return this == MISSION || this == STAFF;
    }

    /** Whether two deeds can be done to one thing: a mission moves with its people. */
    boolean agrees(DeedObject other) {
        return this == other || this == OTHER || other == OTHER || (isOfMission() && other.isOfMission());
    }
}
