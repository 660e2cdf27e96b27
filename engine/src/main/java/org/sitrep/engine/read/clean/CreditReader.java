package org.sitrep.engine.read.clean;

import java.util.List;
import org.sitrep.engine.model.Credit;
import org.sitrep.engine.text.Page;

/** Finds the lines that name who made a page: outlet, agency, authors. */
public final class CreditReader {
    private CreditReader() {}

    public static CreditReader load() {
        return new CreditReader();
    }

    public List<Credit> read(Page page) {
        return List.of();
    }
}
