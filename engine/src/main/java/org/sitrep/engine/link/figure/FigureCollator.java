package org.sitrep.engine.link.figure;

import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Figure;

/** Joins figures that are one. */
public final class FigureCollator {
    public List<Figure> collate(Evidence evidence) {
        return List.of();
    }
}
