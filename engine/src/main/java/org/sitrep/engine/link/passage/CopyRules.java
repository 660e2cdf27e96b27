package org.sitrep.engine.link.passage;

import org.sitrep.engine.model.CopyKind;

/**
 * From which shares on two documents are copies. Quotations are left out of what is copied, so that two reports on one
 * statement stay two reports.
 */
final class CopyRules {
    private static final double IDENTICAL = 0.95;
    private static final double NEAR = 0.5;
    private static final double NEAR_VERBATIM = 0.2;

    /** Of runs of four words so great a share is more than two reports on one happening have by chance. */
    private static final double REWORDED = 0.62;

    private static final double PARTIAL = 0.25;
    private static final double PARTIAL_VERBATIM = 0.15;

    /** Two reports on one happening may have a sentence of an agency's in common; so many words are more than that. */
    private static final int PARTIAL_WORDS = 30;

    /** A text of fewer own words is too short to tell a copy from a common phrase. */
    private static final int FEWEST_COPIED = 30;

    private static final int FEWEST_STATED = 6;

    private CopyRules() {}

    static CopyKind kind(Overlap overlap) {
        Overlap.Side first = overlap.first();
        Overlap.Side second = overlap.second();
        if (Math.min(first.sharedPart(), second.sharedPart()) >= IDENTICAL) {
            return CopyKind.IDENTICAL;
        }
        double part = Math.max(first.copiedPart(), second.copiedPart());
        double verbatim = Math.max(first.verbatimPart(), second.verbatimPart());
        int words = Math.min(first.copied(), second.copied());
        // Who said it, in the same words beside the same quotations, comes from one read-out and not from the other
        // report.
        boolean reports = overlap.reported() > 0;
        if (words >= FEWEST_COPIED && (part >= REWORDED || (reports && part >= NEAR && verbatim >= NEAR_VERBATIM))) {
            return CopyKind.NEAR_DUPLICATE;
        }
        int longRuns = Math.min(first.verbatim(), second.verbatim());
        if (reports && longRuns >= PARTIAL_WORDS && part >= PARTIAL && verbatim >= PARTIAL_VERBATIM) {
            return CopyKind.PARTIAL_COPY;
        }
        return overlap.stated() >= FEWEST_STATED ? CopyKind.SHARED_STATEMENT : CopyKind.INDEPENDENT;
    }
}
