package org.sitrep.engine.report;

import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Span;

/**
 * A citation with the words around it: the rest of its paragraph, as far as a reader needs it.
 *
 * @param before what stands before it, with an ellipsis where it is cut
 * @param text the cited characters
 * @param after what stands behind it, with an ellipsis where it is cut
 */
public record Context(String before, String text, String after) {
    private static final int REACH = 280;

    public static Context of(Document document, Citation citation) {
        String text = document.text();
        Span span = document.spanOfCodePoints(citation.start(), citation.end());
        int from = span.start();
        while (from > 0 && span.start() - from < REACH && !isBreak(text.charAt(from - 1))) {
            from--;
        }
        int to = span.end();
        while (to < text.length() && to - span.end() < REACH && !isBreak(text.charAt(to))) {
            to++;
        }
        from = wordStart(text, from, span.start());
        to = wordEnd(text, to, span.end());
        return new Context(
                (from > 0 && !isBreak(text.charAt(from - 1)) ? "… " : "") + text.substring(from, span.start()),
                span.of(text),
                text.substring(span.end(), to) + (to < text.length() && !isBreak(text.charAt(to)) ? " …" : ""));
    }

    /** A document that is not at hand: the citation alone. */
    static Context alone(Citation citation) {
        return new Context("", citation.text(), "");
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private static int wordStart(String text, int from, int last) {
        if (from == 0 || isBreak(text.charAt(from - 1))) {
            return from;
        }
        int space = text.indexOf(' ', from);
        return space < 0 || space >= last ? last : space + 1;
    }

    private static int wordEnd(String text, int to, int first) {
        if (to == text.length() || isBreak(text.charAt(to))) {
            return to;
        }
        int space = text.lastIndexOf(' ', to - 1);
        return space < first ? first : space;
    }
}
