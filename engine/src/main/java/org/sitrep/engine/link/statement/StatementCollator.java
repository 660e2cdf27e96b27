package org.sitrep.engine.link.statement;

import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Statement;

/** Joins statement mentions that are one statement, and types their variants. */
public final class StatementCollator {
    public List<Statement> collate(Evidence evidence) {
        return List.of();
    }
}
