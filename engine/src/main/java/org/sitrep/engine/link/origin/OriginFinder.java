package org.sitrep.engine.link.origin;

import java.util.List;
import java.util.Map;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.ReadDocument;

/** Finds where the documents' information comes from. */
public final class OriginFinder {
    public Origins find(List<ReadDocument> documents, List<SharedPassage> passages, Identity identity) {
        return new Origins(List.of(), Map.of(), List.of());
    }
}
