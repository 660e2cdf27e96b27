package org.sitrep.engine.model;

/**
 * A document of which it is known whether its offsets in UTF-16 units and in code points are the same, as they are in
 * nearly every text: for who converts many spans, since {@link Document#cite} counts from the beginning every time.
 *
 * @param document the document
 * @param same whether no character of its text takes two units
 */
public record CodePoints(Document document, boolean same) {
    public static CodePoints of(Document document) {
        int length = document.text().length();
        return new CodePoints(document, document.text().codePointCount(0, length) == length);
    }

    /** What {@link Document#cite} gives. */
    public Citation cite(Span span) {
        return same
                ? new Citation(document.id(), span.start(), span.end(), span.of(document.text()))
                : document.cite(span);
    }

    /**
     * The span of what is cited.
     *
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public Span span(Citation citation) {
        if (same && citation.end() <= document.text().length()) {
            return new Span(citation.start(), citation.end());
        }
        return document.spanOfCodePoints(citation.start(), citation.end());
    }
}
