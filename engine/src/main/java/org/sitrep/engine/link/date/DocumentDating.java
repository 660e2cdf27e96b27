package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;

/**
 * Gives every document its day: as stated, else as it follows from the dated documents of the same story and from the
 * posts that it embeds.
 *
 * <p>For a document without a day every day around its story's is scored by {@link DayEvidence}. It gets the best one if
 * that is far likelier than all others together, and may then date further documents in the next round. Documents that a common fact
 * or passage ties to a dated one come first, so that the others can lean on them.
 */
public final class DocumentDating {
    /** Each round can date only what the one before made datable. */
    private static final int ROUNDS = 6;

    /** The day of each document, by its id, in the order of the documents. */
    public Map<String, DocumentDate> date(List<ReadDocument> documents, List<SharedPassage> passages) {
        Map<String, DocumentDate> dates = new LinkedHashMap<>();
        for (ReadDocument document : documents) {
            dates.put(
                    document.id(),
                    document.statedDate()
                            .map(stated -> stated(document, stated))
                            .orElseGet(() -> DocumentDate.unknown("The document states no day.")));
        }
        infer(documents, passages, dates);
        return dates;
    }

    private static void infer(
            List<ReadDocument> documents, List<SharedPassage> passages, Map<String, DocumentDate> dates) {
        if (dates.values().stream().allMatch(date -> date.value().isPresent())) {
            return;
        }
        DayInference inference = new DayInference(documents, passages);
        boolean linked = true;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, DocumentDate> found = new LinkedHashMap<>();
            for (ReadDocument document : documents) {
                if (dates.get(document.id()).value().isEmpty()) {
                    Optional<DocumentDate> date = inference.infer(document, dates, linked);
                    date.ifPresent(day -> found.put(document.id(), day));
                }
            }
            if (found.isEmpty() && !linked) {
                return;
            }
            linked = !found.isEmpty();
            dates.putAll(found);
        }
    }

    private static DocumentDate stated(ReadDocument document, StatedDate stated) {
        Optional<LocalDate> day = Optional.of(stated.value());
        String why =
                stated.isCorrected() ? "Given by a correction." : "Stated by the document: " + stated.evidence() + ".";
        return new DocumentDate(
                day,
                Basis.STATED,
                why,
                stated.span().map(document::cite).stream().toList());
    }
}
