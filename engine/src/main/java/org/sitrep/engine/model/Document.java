package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article, as it came in. Its text is never changed.
 *
 * @param id names the document in every citation
 * @param text the original text
 * @param title a title that came beside the text, which no citation can point into
 * @param source the outlet that the metadata names
 * @param url where it was published
 * @param published the day of publication that the metadata states
 * @param language the language that the metadata states, as an ISO 639-1 code
 */
public record Document(
        String id,
        String text,
        Optional<String> title,
        Optional<String> source,
        Optional<String> url,
        Optional<LocalDate> published,
        Optional<String> language) {
    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id");
        }
    }

    /** A document of which only the text is known. */
    public static Document of(String id, String text) {
        return new Document(
                id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The citation of a span: the one place where UTF-16 offsets become code points. */
    public Citation cite(Span span) {
        int start = text.codePointCount(0, span.start());
        int end = start + text.codePointCount(span.start(), span.end());
        return new Citation(id, start, end, span.of(text));
    }

    /**
     * The span of code points {@code [start, end)}, as evaluation sets and other programs count them.
     *
     * @throws IndexOutOfBoundsException if they lie outside the text
     */
    public Span spanOfCodePoints(int start, int end) {
        int first = offset(0, start);
        return new Span(first, offset(first, end - start));
    }

    private int offset(int from, int codePoints) {
        // Hardly a text has a character of two units, and counting is quicker than walking.
        int near = from + codePoints;
        boolean plain = near >= from
                && near < text.length()
                && !Character.isLowSurrogate(text.charAt(near))
                && text.codePointCount(from, near) == codePoints;
        return plain ? near : text.offsetByCodePoints(from, codePoints);
    }
}
