package org.sitrep.app.export;

/** Text that an XML 1.0 document can hold. */
final class Xml {
    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    /** The text with the replacement character for what XML 1.0 forbids: controls and half characters. */
    static String text(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().map(point -> isAllowed(point) ? point : REPLACEMENT).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
