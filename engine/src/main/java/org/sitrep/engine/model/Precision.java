package org.sitrep.engine.model;

/** How exact a date is. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    NONE
}
