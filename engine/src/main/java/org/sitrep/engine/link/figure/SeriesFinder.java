package org.sitrep.engine.link.figure;

import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Series;

/** Follows one figure over time. */
public final class SeriesFinder {
    /** The series of a story. */
    public List<Series> find(Evidence evidence) {
        return List.of();
    }
}
