package org.sitrep.engine.model;

/** The types of TIMEX3. */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
