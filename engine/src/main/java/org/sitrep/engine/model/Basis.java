package org.sitrep.engine.model;

/** Where a date comes from. */
public enum Basis {
    /** Written there. */
    STATED,
    /** A relative expression, resolved against its document's stated day. */
    RESOLVED,
    /** Concluded from other documents. */
    INFERRED,
    UNKNOWN
}
