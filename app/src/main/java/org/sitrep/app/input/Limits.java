package org.sitrep.app.input;

import java.util.function.Consumer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;

/** Sees that a document is worth reading: neither empty nor endless, and whole characters. */
final class Limits {
    /** The most characters of an article that are read. The longest of a newspaper has some 60,000. */
    static final int CHARACTERS = 200_000;

    private Limits() {}

    /** The text as far as it is read; says what is wrong with it. */
    static String check(String id, String text, Consumer<Problem> problems) {
        if (DecodedText.hasHalfCharacter(text)) {
            problems.accept(ProblemCode.P018.in(id));
        }
        if (text.length() <= CHARACTERS || text.codePointCount(0, text.length()) <= CHARACTERS) {
            return text;
        }
        int total = text.codePointCount(0, text.length());
        problems.accept(ProblemCode.P015.in(id, CHARACTERS, total, "Read: the first " + CHARACTERS + " characters."));
        return text.substring(0, text.offsetByCodePoints(0, CHARACTERS));
    }

    /** Whether there is anything to read in a text. */
    static boolean isEmpty(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF);
    }

    static boolean isEmpty(Document document) {
        return isEmpty(document.text());
    }
}
