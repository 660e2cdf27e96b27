package org.sitrep.engine.language;

import java.util.List;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.text.Page;

/**
 * Finds sentences, words, parts of speech, lemmas, names and dependencies.
 *
 * <p>Implementations are safe for use by several threads, and give the same result for the same text.
 */
public interface Analyzer {
    /**
     * Analyses a page's prose. Every span in the result is one of the original text.
     *
     * @return the sentences in the order of the text; none for a page that reports nothing
     */
    List<Sentence> analyze(Page page);
}
