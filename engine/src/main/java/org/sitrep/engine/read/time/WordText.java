package org.sitrep.engine.read.time;

import java.util.Arrays;
import java.util.List;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/**
 * A sentence as one string that patterns can match: its words in lower case, a single space between them. A hyphen
 * between words becomes a space, so that "two-day", "mid-June" and "third-quarter" need no patterns of their own.
 */
final class WordText {
    private final List<Token> tokens;
    private final String text;
    private final int[] starts;

    WordText(Sentence sentence) {
        tokens = sentence.tokens();
        starts = new int[tokens.size()];
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            if (token.index() > 0) {
                words.append(' ');
            }
            starts[token.index()] = words.length();
            append(words, token.word());
        }
        text = words.toString();
    }

    private static void append(StringBuilder words, String word) {
        for (int at = 0; at < word.length(); at++) {
            char character = word.charAt(at);
            if (character == '\u00a0' || isJoint(word, at)) {
                words.append(' ');
            } else if (character == '\u2019') {
                words.append('\'');
            } else {
                words.append(character == '\u2013' ? '-' : Character.toLowerCase(character));
            }
        }
    }

    private static boolean isJoint(String word, int at) {
        char character = word.charAt(at);
        if ((character != '-' && character != '\u2011' && character != '\u2013')
                || at == 0
                || at + 1 == word.length()) {
            return false;
        }
        return !Character.isDigit(word.charAt(at - 1)) || !Character.isDigit(word.charAt(at + 1));
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Whether a match may begin here: at a word, or behind a hyphen in it. */
    boolean isStart(int at) {
        return at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-';
    }

    /** Whether a match may end before this offset. */
    boolean isEnd(int at) {
        return at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == '-';
    }

    /** The token that holds a character. */
    Token tokenAt(int at) {
        int found = Arrays.binarySearch(starts, at);
        return tokens.get(found >= 0 ? found : -found - 2);
    }

    /** The span in the document's original text of the characters {@code [start, end)}. */
    Span span(int start, int end) {
        Token first = tokenAt(start);
        Token last = tokenAt(end - 1);
        int begin = first.span().start() + (isPlain(first) ? start - starts[first.index()] : 0);
        int stop = isPlain(last)
                ? last.span().start() + end - starts[last.index()]
                : last.span().end();
        return new Span(begin, Math.max(begin, stop));
    }

    private static boolean isPlain(Token token) {
        return token.span().length() == token.word().length();
    }
}
