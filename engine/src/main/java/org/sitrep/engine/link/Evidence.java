package org.sitrep.engine.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.link.origin.Origins;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.CodePoints;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

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
 * @param points the documents with their code points counted, by id
 */
public record Evidence(
        String story,
        List<ReadDocument> documents,
        Map<String, DocumentDate> dates,
        Identity identity,
        List<SharedPassage> passages,
        Origins origins,
        Map<String, CodePoints> points) {
    public Evidence {
        documents = List.copyOf(documents);
        dates = Map.copyOf(dates);
        passages = List.copyOf(passages);
        points = Map.copyOf(points);
    }

    public Evidence(
            String story,
            List<ReadDocument> documents,
            Map<String, DocumentDate> dates,
            Identity identity,
            List<SharedPassage> passages,
            Origins origins) {
        this(
                story,
                documents,
                dates,
                identity,
                passages,
                origins,
                documents.stream().collect(Collectors.toMap(ReadDocument::id, read -> CodePoints.of(read.document()))));
    }

    /** The citation of a span of one of the documents. */
    public Citation cite(ReadDocument document, Span span) {
        return points.get(document.id()).cite(span);
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
