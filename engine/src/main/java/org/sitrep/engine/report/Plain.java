package org.sitrep.engine.report;

/** Text of documents as it can be shown on one line. */
final class Plain {
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /**
     * The text with white space made single spaces. Controls and halves of characters become the replacement character;
     * overrides of the writing direction, which would turn the rest of the line around, fall away.
     */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int point : text.codePoints().toArray()) {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                space = true;
                continue;
            }
            if (isDirection(point)) {
                continue;
            }
            if (space) {
                plain.append(' ');
            }
            space = false;
            plain.appendCodePoint(isBroken(point) ? REPLACEMENT : point);
        }
        return space ? plain.append(' ').toString() : plain.toString();
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isBroken(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
    }
}
