package org.sitrep.engine.report.outline;

/** How much of a report is written out. What is left out is counted, and stands in the JSON form. */
public enum Detail {
    /** Highlights, key figures, posture and sources: one page. */
    BRIEF(5, 6, 2, 1, false),
    /** Every section, its weightiest lines: a few pages, however many the documents. */
    STANDARD(7, 11, 2, 2, true),
    /** Everything. */
    FULL(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, true);

    private final int few;
    private final int many;
    private final int passages;
    private final int steps;
    private final boolean everySection;

    Detail(int few, int many, int passages, int steps, boolean everySection) {
        this.few = few;
        this.many = many;
        this.passages = passages;
        this.steps = steps;
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

    /** The most lines of the timeline. */
    public int days() {
        return many == Integer.MAX_VALUE ? many : 2 * many;
    }

    /** The most passages of a line, where so many are enough to carry it. */
    public int passages() {
        return passages;
    }

    /** The most earlier states that a row of the posture board tells. */
    public int steps() {
        return steps;
    }

    /** Whether the sections behind posture are written. */
    public boolean everySection() {
        return everySection;
    }
}
