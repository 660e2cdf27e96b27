package org.sitrep.engine.link.date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;

/** Gives every document its day: as stated, else as it follows from the dated documents of the same story. */
public final class DocumentDating {
    /** The day of each document, by its id. */
    public Map<String, DocumentDate> date(List<ReadDocument> documents, List<SharedPassage> passages) {
        Map<String, DocumentDate> dates = new LinkedHashMap<>();
        for (ReadDocument document : documents) {
            dates.put(
                    document.id(),
                    document.statedDate()
                            .map(stated -> new DocumentDate(
                                    Optional.of(stated.value()),
                                    Basis.STATED,
                                    "Stated by the document: " + stated.evidence() + ".",
                                    stated.span().map(document::cite).stream().toList()))
                            .orElseGet(() -> DocumentDate.unknown("The document states no day.")));
        }
        return dates;
    }
}
