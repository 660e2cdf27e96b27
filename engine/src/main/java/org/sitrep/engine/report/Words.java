package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.Collections;
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
        List<String> words = cased(text);
        words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
        return Collections.unmodifiableList(words);
    }

    /** The words in lower case, each with a space on both sides, so that {@code contains} finds whole words. */
    public static String padded(String text) {
        StringBuilder padded = new StringBuilder(text.length() + 2).append(' ');
        for (String word : cased(text)) {
            padded.append(word.toLowerCase(Locale.ROOT)).append(' ');
        }
        return padded.length() == 1 ? "  " : padded.toString();
    }

    /** The words as they are written. */
    static List<String> cased(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int length = text.length();
        for (int at = 0; at < length; ) {
            int from = at;
            while (at < length && isPlain(text.charAt(at))) {
                at++;
            }
            word.append(text, from, at);
            at = at < length ? behind(text, at, word, words) : at;
        }
        flush(word, words);
        return words;
    }

    /** The offset behind a character that is more to look at, which may go on with the word, or end it. */
    private static int behind(String text, int at, StringBuilder word, List<String> words) {
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        if (Character.isLetterOrDigit(point) || isMark(point)) {
            word.appendCodePoint(point);
        } else if (isPossessive(text, at)) {
            return at + 2;
        } else if (!joins(text, at, next)) {
            flush(word, words);
        }
        return next;
    }

    private static boolean isPlain(char mark) {
        return (mark >= 'a' && mark <= 'z') || (mark >= 'A' && mark <= 'Z') || (mark >= '0' && mark <= '9');
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
