package org.sitrep.engine.report;

/** Text of documents inside Markdown: whatever it holds, it is shown and never obeyed. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

    private Markdown() {}

    /** One line of text, with every character escaped that CommonMark gives a meaning. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        boolean first = true;
        boolean digits = true;
        for (int point : Plain.of(text).codePoints().toArray()) {
            boolean listMark = first && (point == '-' || point == '+' || point == '=');
            boolean numberMark = digits && !first && (point == '.' || point == ')');
            if (listMark || numberMark || SPECIAL.indexOf(point) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
            digits = digits && point >= '0' && point <= '9';
            first = false;
        }
        return escaped.toString();
    }
}
