package org.sitrep.engine.model;

/** Whether a statement's words are the speaker's own. */
public enum StatementKind {
    /** All of it in quotation marks. */
    DIRECT,
    /** Part of it in quotation marks. */
    MIXED,
    /** None of it. */
    INDIRECT
}
