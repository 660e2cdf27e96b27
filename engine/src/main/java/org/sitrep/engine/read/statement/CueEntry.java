package org.sitrep.engine.read.statement;

import java.util.Set;
import org.sitrep.engine.model.Act;

/**
 * What the lexicon knows of a word that attributes content.
 *
 * @param lemma its dictionary form
 * @param act what a speaker does with it
 * @param attitude whether it ascribes a wish, plan or belief rather than speech or writing
 * @param frames how its content stands beside it: {@code quote}, {@code that} (a finite clause), {@code to} (an
 *     infinitive), {@code object}, or a preposition
 */
record CueEntry(String lemma, Act act, boolean attitude, Set<String> frames) {
    CueEntry {
        frames = Set.copyOf(frames);
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
