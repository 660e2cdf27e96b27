package org.sitrep.engine.read.entity;

import java.util.List;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.read.AnalyzedPage;

/** Finds persons and organisations, and joins their mentions in one document. */
public final class EntityReader {
    private EntityReader() {}

    public static EntityReader load() {
        return new EntityReader();
    }

    public List<DocumentEntity> read(AnalyzedPage page, List<PlaceMention> places) {
        return List.of();
    }
}
