package org.sitrep.engine.link.story;

import java.io.IOException;

/** A saved state of a {@link StoryIndex} is of another kind, of another version, cut off or damaged. */
public final class StoryStateException extends IOException {
    private static final long serialVersionUID = 1L;

    StoryStateException(String message) {
        super(message);
    }

    StoryStateException(String message, Throwable cause) {
        super(message, cause);
    }
}
