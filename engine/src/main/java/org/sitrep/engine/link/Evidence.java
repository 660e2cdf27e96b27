package org.sitrep.engine.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.link.origin.Origins;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;

/**
 * What is known of one story's documents before its items are put together: the ground that every later linker stands
 * on.
 *
 * @param story the story's id
 * @param documents its documents, in canonical order
 * @param dates each document's day, by document id
 * @param identity who is who over all documents
 * @param passages passages that two documents share
 * @param origins where the documents' information comes from
 */
public record Evidence(
        String story,
        List<ReadDocument> documents,
        Map<String, DocumentDate> dates,
        Identity identity,
        List<SharedPassage> passages,
        Origins origins) {
    public Evidence {
        documents = List.copyOf(documents);
        dates = Map.copyOf(dates);
        passages = List.copyOf(passages);
    }

    /** The day of a document, empty where it is unknown. */
    public Optional<LocalDate> day(ReadDocument document) {
        return dates.get(document.id()).value();
    }

    /** The documents by day, the newest first, those without a day last; then by id. */
    public List<ReadDocument> newestFirst() {
        return documents.stream()
                .sorted(Comparator.comparing((ReadDocument read) -> day(read).orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(ReadDocument::id))
                .toList();
    }
}
