package org.sitrep.engine.read.time;

import java.util.List;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.read.AnalyzedPage;

/** Finds time expressions. */
public final class TimeReader {
    private TimeReader() {}

    public static TimeReader load() {
        return new TimeReader();
    }

    public List<TimeExpression> read(AnalyzedPage page) {
        return List.of();
    }
}
