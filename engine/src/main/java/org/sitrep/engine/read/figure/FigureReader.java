package org.sitrep.engine.read.figure;

import java.util.List;
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.read.AnalyzedPage;

/** Finds numbers with what they count. */
public final class FigureReader {
    private FigureReader() {}

    public static FigureReader load() {
        return new FigureReader();
    }

    public List<FigureMention> read(AnalyzedPage page) {
        return List.of();
    }
}
