package org.sitrep.engine.report.outline;

/** How much of a report is written out. What is left out is counted, and stands in the JSON form. */
public enum Detail {
    /** Highlights, key figures, posture and sources: one page. */
    BRIEF(5, 5, false),
    /** Every section, its weightiest lines. */
    STANDARD(10, 25, true),
    /** Everything. */
    FULL(Integer.MAX_VALUE, Integer.MAX_VALUE, true);

    private final int few;
    private final int many;
    private final boolean everySection;

    Detail(int few, int many, boolean everySection) {
        this.few = few;
        this.many = many;
        this.everySection = everySection;
    }

    /** The most lines of a section of short facts. */
    public int few() {
        return few;
    }

    /** The most lines of a section that tells what happened or was said. */
    public int many() {
        return many;
    }

    /** Whether the sections behind posture are written. */
    public boolean everySection() {
        return everySection;
    }
}
