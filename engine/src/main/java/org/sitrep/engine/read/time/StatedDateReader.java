package org.sitrep.engine.read.time;

import java.util.Optional;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.text.Page;

/** Finds the day that a document states as its own. */
public final class StatedDateReader {
    private StatedDateReader() {}

    public static StatedDateReader load() {
        return new StatedDateReader();
    }

    public Optional<StatedDate> read(Page page) {
        return Optional.empty();
    }
}
