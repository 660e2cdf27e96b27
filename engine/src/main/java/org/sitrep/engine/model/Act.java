package org.sitrep.engine.model;

/** What a speaker does with a statement, from the class of its cue. */
public enum Act {
    SAY,
    CLAIM,
    CONFIRM,
    DENY,
    WARN,
    URGE,
    PROMISE,
    ESTIMATE
}
