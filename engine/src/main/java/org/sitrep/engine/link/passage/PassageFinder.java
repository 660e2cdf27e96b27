package org.sitrep.engine.link.passage;

import java.util.List;
import org.sitrep.engine.model.ReadDocument;

/** Finds the passages that documents share, word for word. */
public final class PassageFinder {
    public List<SharedPassage> find(List<ReadDocument> documents) {
        return List.of();
    }
}
