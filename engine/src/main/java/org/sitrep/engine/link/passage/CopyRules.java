package org.sitrep.engine.link.passage;

import org.sitrep.engine.model.CopyKind;

/**
 * From which shares on two documents are copies. Quotations are left out of what is copied, so that two reports on one
 * statement stay two reports.
 */
final class CopyRules {
    private static final double IDENTICAL = 0.95;
    private static final double NEAR = 0.5;
    private static final double PARTIAL = 0.25;

    /** Two reports on one happening may have a sentence of an agency's in common; so many words are more than that. */
    private static final int PARTIAL_WORDS = 30;

    /** A text of fewer own words is too short to tell a copy from a common phrase. */
    private static final int FEWEST_COPIED = 20;

    private static final int FEWEST_STATED = 6;

    private CopyRules() {}

    static CopyKind kind(Overlap overlap) {
        Overlap.Side first = overlap.first();
        Overlap.Side second = overlap.second();
        int copied = Math.min(first.copied(), second.copied());
        double part = Math.max(first.copiedPart(), second.copiedPart());
        if (Math.min(first.sharedPart(), second.sharedPart()) >= IDENTICAL) {
            return CopyKind.IDENTICAL;
        }
        if (part >= NEAR && copied >= FEWEST_COPIED) {
            return CopyKind.NEAR_DUPLICATE;
        }
        if (part >= PARTIAL && copied >= PARTIAL_WORDS) {
            return CopyKind.PARTIAL_COPY;
        }
        return overlap.stated() >= FEWEST_STATED ? CopyKind.SHARED_STATEMENT : CopyKind.INDEPENDENT;
    }
}
