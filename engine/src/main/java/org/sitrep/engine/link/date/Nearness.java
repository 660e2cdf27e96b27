package org.sitrep.engine.link.date;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** How near two documents are in content, and so, within a story, in time. */
final class Nearness {
    private static final double FLOOR = 0.05;
    private static final double SHARED_PASSAGE = 0.6;
    private static final int LONG_PASSAGE = 12;

    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Set<String> sharing = new LinkedHashSet<>();
    private final KeyWeights weights;

    Nearness(List<ReadDocument> documents, List<SharedPassage> passages, KeyWeights weights) {
        this.weights = weights;
        for (ReadDocument document : documents) {
            keys.put(document.id(), keys(document));
        }
        for (SharedPassage passage : passages) {
            if (passage.words() >= LONG_PASSAGE) {
                sharing.add(passage.first() + '\n' + passage.second());
                sharing.add(passage.second() + '\n' + passage.first());
            }
        }
    }

    /** 0 to 1. */
    double of(ReadDocument one, ReadDocument other) {
        if (sharePassage(one, other)) {
            return SHARED_PASSAGE;
        }
        return FLOOR + (1 - FLOOR) * weights.similarity(keys.get(one.id()), keys.get(other.id()));
    }

    /** Whether they have a long passage in common. */
    boolean sharePassage(ReadDocument one, ReadDocument other) {
        return sharing.contains(one.id() + '\n' + other.id());
    }

    private static Set<String> keys(ReadDocument document) {
        Set<String> keys = new LinkedHashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isNoun() || token.isVerb()) {
                    keys.add(token.lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return keys;
    }
}
