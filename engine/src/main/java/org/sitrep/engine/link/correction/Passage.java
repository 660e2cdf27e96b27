package org.sitrep.engine.link.correction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Span;

/**
 * A passage as a report prints it: "120-260".
 *
 * @param start the first code point
 * @param end the offset behind the last code point
 */
record Passage(int start, int end) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})[-–](\\d{1,9})");

    /** The passage that is written, empty where it is none. */
    static Optional<Passage> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Passage passage = new Passage(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return passage.start < passage.end ? Optional.of(passage) : Optional.empty();
    }

    /** What of it lies in a document's text, empty where nothing does. */
    Optional<Span> in(Document document) {
        int length = document.text().codePointCount(0, document.text().length());
        return start < length ? Optional.of(document.spanOfCodePoints(start, Math.min(end, length))) : Optional.empty();
    }
}
