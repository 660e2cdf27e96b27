package org.sitrep.engine.read;

import java.util.List;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.text.Page;

/**
 * A page with its sentences: what every reader of this package starts from.
 *
 * @param page the page, cut into paragraphs
 * @param sentences the sentences of its prose, in order
 */
public record AnalyzedPage(Page page, List<Sentence> sentences) {
    public AnalyzedPage {
        sentences = List.copyOf(sentences);
    }

    /** The original text. */
    public String text() {
        return page.document().text();
    }

    /** The original characters of a span. */
    public String text(Span span) {
        return span.of(text());
    }

    public ParagraphRole role(Sentence sentence) {
        return page.paragraphs().get(sentence.paragraph()).role();
    }
}
