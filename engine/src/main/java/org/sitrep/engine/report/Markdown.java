package org.sitrep.engine.report;

/** Text of documents inside Markdown: whatever it holds, it is shown and never obeyed. */
final class Markdown {
    /** What CommonMark gives a meaning anywhere in a line. */
    private static final String ANYWHERE = "`*[]<~";

    /** What it gives one at the start of a line only. */
    private static final String AT_START = "#>-+=|";

    private Markdown() {}

    /** Text inside a line, escaped where CommonMark would read a mark, and only there, so that it can be read as it is. */
    static String escape(String text) {
        return escape(text, false);
    }

    /** Text at the start of a line or list item, where it could begin a heading, a list or a quotation. */
    static String escapeStart(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean start) {
        int[] points = Plain.of(text).codePoints().toArray();
        int first = start ? firstVisible(points) : points.length;
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < points.length; at++) {
            if (isMark(points, at, first)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(points[at]);
        }
        return escaped.toString();
    }

    private static boolean isMark(int[] points, int at, int first) {
        int point = points[at];
        int next = at + 1 < points.length ? points[at + 1] : ' ';
        return switch (point) {
            case '\\' -> isPunctuation(next);
            case '_' -> !(isWord(points, at - 1) && isWord(points, at + 1));
            case '&' -> next == '#' || Character.isLetter(next);
            case '.', ')' -> isNumberBefore(points, at, first);
            default -> ANYWHERE.indexOf(point) >= 0 || (at == first && AT_START.indexOf(point) >= 0);
        };
    }

    private static boolean isPunctuation(int point) {
        return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
    }

    private static boolean isWord(int[] points, int at) {
        return at >= 0 && at < points.length && Character.isLetterOrDigit(points[at]);
    }

    private static int firstVisible(int[] points) {
        int at = 0;
        while (at < points.length && points[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Whether nothing but digits stands before: "1." would begin a list. */
    private static boolean isNumberBefore(int[] points, int at, int first) {
        if (at <= first || at - first > 9) {
            return false;
        }
        for (int before = first; before < at; before++) {
            if (points[before] < '0' || points[before] > '9') {
                return false;
            }
        }
        return true;
    }
}
