package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The documents about one happening.
 *
 * @param id derived from its first document
 * @param documents in canonical order: by day, those without one last, then by id
 */
public record Story(String id, List<ReadDocument> documents) {
    private static final Comparator<ReadDocument> ORDER = Comparator.comparing((ReadDocument read) ->
                    read.statedDate().map(StatedDate::value).orElse(LocalDate.MAX))
            .thenComparing(ReadDocument::id);

    public Story {
        documents = documents.stream().sorted(ORDER).toList();
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a story needs a document");
        }
    }
}
