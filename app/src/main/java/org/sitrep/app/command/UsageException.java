package org.sitrep.app.command;

/** The command was called in a way that it cannot serve; the message says how to call it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
