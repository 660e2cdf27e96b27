package org.sitrep.engine.link.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.work.Workers;

/**
 * Finds what the reports themselves say is not known, not decided or not told. Each is a whole sentence of a document;
 * the same sentence in several documents is one question with a citation for each.
 */
public final class OpenQuestionFinder {
    /** Above this a "sentence" is a table, not a question. */
    private static final int LONGEST = 90;

    private final OpenCues cues = new OpenCues();
    private final Workers workers;

    public OpenQuestionFinder(Workers workers) {
        this.workers = workers;
    }

    /** A sentence that asks, with its words. */
    private record Asking(String text, Citation citation) {}

    /** The questions, those of the newest documents first. */
    public List<OpenQuestion> find(Evidence evidence) {
        Map<String, List<Citation>> found = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (List<Asking> document : workers.map(evidence.newestFirst(), this::asking)) {
            for (Asking asking : document) {
                String key = asking.text().toLowerCase(Locale.ROOT);
                texts.putIfAbsent(key, asking.text());
                found.computeIfAbsent(key, missing -> new ArrayList<>()).add(asking.citation());
            }
        }
        return found.entrySet().stream()
                .map(entry -> new OpenQuestion(texts.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Asking> asking(ReadDocument document) {
        return document.sentences().stream()
                .filter(sentence -> sentence.size() <= LONGEST
                        && cues.isOpen(sentence)
                        && Quotable.isContiguous(document, sentence, sentence.span()))
                .map(sentence -> new Asking(Quotable.text(document, sentence.span()), document.cite(sentence.span())))
                .toList();
    }
}
