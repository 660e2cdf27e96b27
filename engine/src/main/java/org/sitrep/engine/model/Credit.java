package org.sitrep.engine.model;

/**
 * A line of a page that names who made it.
 *
 * @param kind what the line says
 * @param name the outlet's, agency's or author's name
 * @param span the characters that say so
 */
public record Credit(Kind kind, String name, Span span) {
    /** What a credit says. */
    public enum Kind {
        /** The page's own outlet. */
        OUTLET,
        /** Published first, and taken over from there. */
        SYNDICATED,
        /** An agency that contributed, or whose dispatch this is: "(AP)". */
        AGENCY,
        /** Another outlet or agency on which a passage rests: "according to NPR". */
        CITED,
        AUTHOR
    }
}
