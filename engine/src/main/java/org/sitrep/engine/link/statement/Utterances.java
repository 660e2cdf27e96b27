package org.sitrep.engine.link.statement;

import java.util.List;
import org.sitrep.engine.link.Evidence;

/** What is said in the documents of a story, in pieces that can be one with pieces of other documents. */
public final class Utterances {
    private final List<Utterance> pieces;

    private Utterances(List<Utterance> pieces) {
        this.pieces = pieces;
    }

    /** The pieces of a story's statements, in the order of the documents. Wishes and beliefs are left out. */
    public static Utterances of(Evidence evidence) {
        return new Utterances(new UtteranceCutter(evidence.identity()).cut(evidence.documents()));
    }

    List<Utterance> pieces() {
        return pieces;
    }
}
