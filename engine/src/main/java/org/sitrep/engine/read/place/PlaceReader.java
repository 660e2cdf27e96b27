package org.sitrep.engine.read.place;

import java.util.List;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.read.AnalyzedPage;

/** Finds place names and what they mean. */
public final class PlaceReader {
    private PlaceReader() {}

    public static PlaceReader load() {
        return new PlaceReader();
    }

    public List<PlaceMention> read(AnalyzedPage page) {
        return List.of();
    }
}
