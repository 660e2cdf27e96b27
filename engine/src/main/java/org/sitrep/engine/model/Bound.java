package org.sitrep.engine.model;

/** How a figure's value bounds the number that it stands for. */
public enum Bound {
    EXACT,
    /** "more than", "at least". */
    MIN,
    /** "up to", "fewer than". */
    MAX,
    /** "about", "some". */
    ABOUT
}
