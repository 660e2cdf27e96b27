package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.work.Workers;

/** What is said in the documents of a story, in pieces that can be one with pieces of other documents. */
public final class Utterances {
    private final List<Utterance> pieces;

    private Utterances(List<Utterance> pieces) {
        this.pieces = pieces;
    }

    /** The pieces of a story's statements, in the order of the documents. Wishes and beliefs are left out. */
    public static Utterances of(Evidence evidence) {
        return of(evidence, Workers.one());
    }

    /** The same on several threads. */
    public static Utterances of(Evidence evidence, Workers workers) {
        List<List<Utterance>> byDocument =
                workers.map(evidence.documents(), document -> new UtteranceCutter(evidence.identity(), document).cut());
        List<Utterance> pieces = new ArrayList<>();
        byDocument.forEach(cut -> cut.forEach(piece -> pieces.add(piece.at(pieces.size()))));
        return new Utterances(List.copyOf(pieces));
    }

    List<Utterance> pieces() {
        return pieces;
    }
}
