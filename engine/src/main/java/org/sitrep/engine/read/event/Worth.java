package org.sitrep.engine.read.event;

import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Says whether a word that a rule takes for a deed tells one worth reporting, by a model trained on the project's own
 * sentences: a striker who "attacks" and an index that "retreats" are none. Safe for use by threads.
 */
public final class Worth {
    /**
     * How sure the model must be that there is nothing to report, so that it takes away half of the false deeds at one of
     * two hundred real ones; see {@code docs/decisions/event-model.md}.
     */
    public static final double SURE = 0.6;

    private final WorthFeatures features;
    private final TypeModel model = TypeModel.load("worth.gz");
    private final int nothing = model.classes().indexOf("none");

    Worth(EventLexicon lexicon, StatusReader statusReader) {
        features = new WorthFeatures(lexicon, statusReader);
    }

    boolean isReport(Sentence sentence, Token deed) {
        return model.probabilities(features.of(sentence, deed))[nothing] < SURE;
    }
}
