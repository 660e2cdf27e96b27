package org.sitrep.app.command;

/** An input failed, and {@code --strict} asked to stop there. */
final class StrictException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StrictException() {
        super("stopped, because an input failed and --strict is set");
    }
}
