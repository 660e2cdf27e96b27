package org.sitrep.engine.link;

import java.util.List;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Words of a document that a report can quote. */
public final class Quotable {
    private Quotable() {}

    /** The characters of a span, with white space normalised. */
    public static String text(ReadDocument document, Span span) {
        return document.text(span).strip().replaceAll("\\s+", " ");
    }

    /** Whether a span of a sentence holds nothing but the sentence: no furniture that was cut out of it. */
    public static boolean isContiguous(ReadDocument document, Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int end = span.start();
        for (Token token : tokens) {
            if (!token.span().overlaps(span)) {
                continue;
            }
            Span gap = new Span(end, Math.max(end, token.span().start()));
            if (!document.text(gap).isBlank()) {
                return false;
            }
            end = Math.max(end, token.span().end());
        }
        return true;
    }
}
