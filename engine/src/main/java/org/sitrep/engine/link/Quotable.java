package org.sitrep.engine.link;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Words of a document that a report can quote. */
public final class Quotable {
    /** White space that is no single space; most texts have none. */
    private static final Pattern SPACE = Pattern.compile("[\\t\\n\\x0B\\f\\r]\\s*| \\s+");

    private Quotable() {}

    /** The characters of a span, with white space normalised. */
    public static String text(ReadDocument document, Span span) {
        return evened(document.text(span).strip());
    }

    /** A text with one space for every stretch of white space. */
    public static String evened(String text) {
        return SPACE.matcher(text).replaceAll(" ");
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

    /** The longest part of a span around an anchor that holds nothing but the sentence. */
    public static Span piece(ReadDocument document, Sentence sentence, Span span, Span anchor) {
        int start = Math.min(span.start(), anchor.start());
        int end = start;
        for (Token token : sentence.tokens()) {
            if (!token.span().overlaps(span) && !token.span().overlaps(anchor)) {
                continue;
            }
            Span gap = new Span(end, Math.max(end, token.span().start()));
            if (!document.text(gap).isBlank()) {
                if (end >= anchor.end()) {
                    break;
                }
                start = token.span().start();
            }
            end = Math.max(end, token.span().end());
        }
        return end > start ? new Span(start, end) : anchor;
    }
}
