package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a line, for comparison: letters and digits alone. "U.S." is "us", "Blinken's" is "blinken" and "100,000"
 * is "100000", whatever the apostrophe.
 */
public final class Words {
    private Words() {}

    /** The words in lower case. */
    static List<String> of(String text) {
        return cased(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** The words in lower case, each with a space on both sides, so that {@code contains} finds whole words. */
    public static String padded(String text) {
        return " " + String.join(" ", of(text)) + " ";
    }

    /** The words as they are written. */
    static List<String> cased(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int length = text.length();
        for (int at = 0; at < length; ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point) || isMark(point)) {
                word.appendCodePoint(point);
            } else if (isPossessive(text, at)) {
                next = at + 2;
            } else if (!joins(text, at, next)) {
                flush(word, words);
            }
            at = next;
        }
        flush(word, words);
        return words;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPossessive(String text, int at) {
        return isApostrophe(text.charAt(at))
                && at + 1 < text.length()
                && Character.toLowerCase(text.charAt(at + 1)) == 's'
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** Whether the character at an offset stands inside a word or number: a dot, comma or apostrophe. */
    private static boolean joins(String text, int at, int next) {
        char mark = text.charAt(at);
        boolean inner = mark == '.' || mark == ',' || isApostrophe(mark);
        if (!inner || at == 0 || next >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(next);
        return mark == ','
                ? Character.isDigit(before) && Character.isDigit(after)
                : Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’' || mark == 'ʼ';
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
