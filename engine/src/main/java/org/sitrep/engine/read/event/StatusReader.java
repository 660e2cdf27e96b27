package org.sitrep.engine.read.event;

import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/** Says how far a deed has come, from the words around it. */
public final class StatusReader {
    private StatusReader() {}

    public static StatusReader load() {
        return new StatusReader();
    }

    /** The status of the deed that a token names. */
    public Status status(Sentence sentence, Token trigger) {
        return Status.OCCURRED;
    }

    /** How certainly the deed that a token names happened: from -3, certainly not, over 0, open, to 3, certainly. */
    public double factuality(Sentence sentence, Token trigger) {
        return 3;
    }
}
