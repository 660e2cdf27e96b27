package org.sitrep.app.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * Text out of bytes.
 *
 * @param text the text, with every character that the bytes hold
 * @param charset the name of what the bytes were read as
 */
record DecodedText(String text, String charset) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** More controls than one in so many characters, and a file is not text. */
    private static final int TEXT_PER_CONTROL = 50;

    /** Reads bytes as UTF-8 or, where they are not, as UTF-16 with its mark, else as Windows-1252. */
    static DecodedText of(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new DecodedText(UTF_16LE.decode(ByteBuffer.wrap(bytes)).toString(), "UTF-16");
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new DecodedText(UTF_16BE.decode(ByteBuffer.wrap(bytes)).toString(), "UTF-16");
        }
        try {
            return new DecodedText(
                    UTF_8.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    "UTF-8");
        } catch (CharacterCodingException e) {
            return new DecodedText(WINDOWS_1252.decode(ByteBuffer.wrap(bytes)).toString(), "Windows-1252");
        }
    }

    boolean isUtf8() {
        return charset.equals("UTF-8");
    }

    /** Whether this is no text: it holds NUL, or more than a few other controls. */
    boolean isBinary() {
        long controls = text.chars()
                .filter(character -> character < ' ' && !Character.isWhitespace(character) && character != 0x1B)
                .count();
        return text.indexOf('\0') >= 0 || controls * TEXT_PER_CONTROL > text.length();
    }

    /** Whether a surrogate stands without its other half. */
    static boolean hasHalfCharacter(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
