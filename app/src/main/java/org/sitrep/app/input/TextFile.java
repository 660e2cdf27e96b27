package org.sitrep.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;

/** One article as plain text. */
final class TextFile {
    /** Bytes enough for the limit of characters; four are the most that a character takes. */
    private static final int MOST_BYTES = 4 * Limits.CHARACTERS + 4;

    private final String place;
    private final String id;
    private final Consumer<Document> documents;
    private final Consumer<Problem> problems;

    TextFile(String place, String id, Consumer<Document> documents, Consumer<Problem> problems) {
        this.place = place;
        this.id = id;
        this.documents = documents;
        this.problems = problems;
    }

    void read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        boolean whole = in.read() < 0;
        DecodedText decoded = DecodedText.of(whole ? bytes : cutBetweenCharacters(bytes));
        if (Limits.isEmpty(decoded.text())) {
            problems.accept(ProblemCode.P010.in(place));
        } else if (decoded.isBinary()) {
            problems.accept(ProblemCode.P011.in(place));
        } else {
            if (!decoded.isUtf8()) {
                problems.accept(ProblemCode.P012.in(id, 0, 0, "It was read as " + decoded.charset() + "."));
            }
            String text = Limits.check(id, decoded.text(), problems);
            if (!whole && text.length() == decoded.text().length()) {
                problems.accept(ProblemCode.P015.in(id, 0, 0, "Read: the first " + bytes.length + " bytes."));
            }
            documents.accept(Document.of(id, text));
        }
    }

    /** Without the bytes of a UTF-8 character that the end cuts in two. */
    private static byte[] cutBetweenCharacters(byte[] bytes) {
        int end = bytes.length;
        while (end > bytes.length - 4 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end - 1);
    }
}
