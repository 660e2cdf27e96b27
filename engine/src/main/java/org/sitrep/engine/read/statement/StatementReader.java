package org.sitrep.engine.read.statement;

import java.util.List;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.read.AnalyzedPage;

/** Finds what somebody is reported to have said. */
public final class StatementReader {
    private StatementReader() {}

    public static StatementReader load() {
        return new StatementReader();
    }

    public List<StatementMention> read(AnalyzedPage page, List<DocumentEntity> entities) {
        return List.of();
    }
}
