package org.sitrep.engine.model;

/** How the texts of two documents relate to each other. */
public enum CopyKind {
    /** The same text, but for a few words. */
    IDENTICAL,
    /** Most of the shorter one's own words stand in the other, in whatever order. */
    NEAR_DUPLICATE,
    /** A good part of one's own words is the other's. */
    PARTIAL_COPY,
    /** They quote the same words and report in their own: one origin for the quotation, two reports. */
    SHARED_STATEMENT,
    /** They share no more than what any two reports on one happening do. */
    INDEPENDENT;

    /** Whether one of the two is a copy of the other, so that it adds no origin. */
    public boolean isCopy() {
        return this == IDENTICAL || this == NEAR_DUPLICATE || this == PARTIAL_COPY;
    }
}
