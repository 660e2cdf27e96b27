package org.sitrep.engine.link.identity;

import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.ReadDocument;

/** Joins the entities of several documents where they are one. */
public final class EntityLinker {
    public Identity link(List<ReadDocument> documents) {
        return new Identity(List.of(), Map.of());
    }
}
