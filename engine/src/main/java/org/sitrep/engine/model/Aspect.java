package org.sitrep.engine.model;

/** What a desk watches of a subject. */
public enum Aspect {
    MISSION,
    ADVISORY,
    EVACUATION,
    DEPLOYMENT,
    SANCTIONS,
    TALKS,
    BORDER,
    RESTRICTION
}
