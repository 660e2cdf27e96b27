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
import org.sitrep.engine.model.Sentence;

/**
 * Finds what the reports themselves say is not known, not decided or not told. Each is a whole sentence of a document;
 * the same sentence in several documents is one question with a citation for each.
 */
public final class OpenQuestionFinder {
    /** Above this a "sentence" is a table, not a question. */
    private static final int LONGEST = 90;

    private final OpenCues cues = new OpenCues();

    /** The questions, those of the newest documents first. */
    public List<OpenQuestion> find(Evidence evidence) {
        Map<String, List<Citation>> found = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (ReadDocument document : evidence.newestFirst()) {
            for (Sentence sentence : document.sentences()) {
                if (sentence.size() > LONGEST
                        || !cues.isOpen(sentence)
                        || !Quotable.isContiguous(document, sentence, sentence.span())) {
                    continue;
                }
                String text = Quotable.text(document, sentence.span());
                String key = text.toLowerCase(Locale.ROOT);
                texts.putIfAbsent(key, text);
                found.computeIfAbsent(key, missing -> new ArrayList<>()).add(document.cite(sentence.span()));
            }
        }
        return found.entrySet().stream()
                .map(entry -> new OpenQuestion(texts.get(entry.getKey()), entry.getValue()))
                .toList();
    }
}
