package org.sitrep.engine.read.clean;

import java.util.List;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.text.AlignedText;
import org.sitrep.engine.text.Page;

/** Cuts a document into paragraphs, gives each its role, and derives the text that is worth analysing. */
public final class Cleaner {
    private Cleaner() {}

    public static Cleaner load() {
        return new Cleaner();
    }

    public Page clean(Document document) {
        Span whole = new Span(0, document.text().length());
        return new Page(document, List.of(new Paragraph(whole, ParagraphRole.BODY)), AlignedText.of(document.text()));
    }
}
