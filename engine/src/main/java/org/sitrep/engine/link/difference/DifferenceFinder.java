package org.sitrep.engine.link.difference;

import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.Statement;

/** Finds the points on which reports differ. */
public final class DifferenceFinder {
    public List<Difference> find(
            Evidence evidence, List<Event> events, List<Statement> statements, List<Figure> figures) {
        return List.of();
    }
}
