package org.sitrep.engine.model;

/** How far a deed has come, or what is said of it. */
public enum Status {
    OCCURRED,
    ONGOING,
    /** Decided, ordered, scheduled or announced for later. */
    PLANNED,
    /** Thought possible, likely or feared, or forecast. */
    PREDICTED,
    DEMANDED,
    DENIED,
    CONDITIONAL
}
