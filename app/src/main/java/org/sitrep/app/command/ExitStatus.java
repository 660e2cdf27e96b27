package org.sitrep.app.command;

/** What the program's exit status tells. */
final class ExitStatus {
    static final int DONE = 0;
    /** It ran, and the answer is no: a check failed, or there is nothing to report. */
    static final int NO = 1;
    /** Wrong usage or configuration. */
    static final int USAGE = 2;
    /** Some inputs failed; the rest is written. */
    static final int PARTIAL = 3;
    /** An internal error. */
    static final int INTERNAL = 4;

    private ExitStatus() {}
}
