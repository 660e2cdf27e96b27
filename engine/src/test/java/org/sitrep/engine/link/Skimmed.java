package org.sitrep.engine.link;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.read.clean.Cleaner;
import org.sitrep.engine.read.clean.CreditReader;

/** Documents that are cleaned and not analysed. */
public final class Skimmed {
    private static final Cleaner CLEANER = Cleaner.load();
    private static final CreditReader CREDITS = CreditReader.load();

    private Skimmed() {}

    public static ReadDocument of(String id, String text) {
        return of(id, text, Optional.empty());
    }

    public static ReadDocument of(String id, String text, Optional<LocalDate> day) {
        Document document = Document.of(id, text);
        var page = CLEANER.clean(document);
        return ReadDocument.skimmed(
                document,
                page.paragraphs(),
                "en",
                day.map(value -> new StatedDate(value, Optional.empty(), "metadata")),
                CREDITS.read(page));
    }
}
