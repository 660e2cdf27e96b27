package org.sitrep.engine.read.clean;

import java.util.Locale;
import java.util.Set;
import org.sitrep.engine.model.Span;

/** Guesses the sentence around a stretch of text, before any language analysis. */
final class SentenceBounds {
    /** Furniture is short; what is longer is cut at this distance. */
    private static final int FARTHEST = 600;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "sgt", "col", "lt", "st", "jr", "sr", "sec", "no",
            "vs", "prof", "rev", "capt", "maj", "hon", "inc", "co", "corp");

    private SentenceBounds() {}

    /** The sentence that holds {@code match}, inside {@code line}. */
    static Span around(String text, Span line, Span match) {
        int start = match.start();
        int first = Math.max(line.start(), match.start() - FARTHEST);
        while (start > first && !isBoundary(text, line, start)) {
            start--;
        }
        int end = match.end();
        int last = Math.min(line.end(), match.end() + FARTHEST);
        while (end < last && !(end > match.start() + 1 && isBoundary(text, line, end))) {
            end++;
        }
        while (end > match.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether a sentence begins at an offset: end mark, closing quotes, white space, and then no small letter. */
    static boolean isBoundary(String text, Span line, int at) {
        if (at <= line.start() || at >= line.end() || !Character.isWhitespace(text.charAt(at - 1))) {
            return at <= line.start();
        }
        if (Character.isWhitespace(text.charAt(at)) || Character.isLowerCase(text.charAt(at))) {
            return false;
        }
        if (text.charAt(at) != '(' && at >= 2 && text.charAt(at - 2) == ')' && at - 2 > line.start()) {
            return true;
        }
        int before = at - 1;
        while (before > line.start() && at - before < 8 && isSpaceOrCloser(text.charAt(before))) {
            before--;
        }
        char mark = text.charAt(before);
        if (mark == '!' || mark == '?' || mark == '…') {
            return true;
        }
        return mark == '.' && !isAbbreviation(text, line.start(), before);
    }

    private static boolean isSpaceOrCloser(char character) {
        return Character.isWhitespace(character) || "\"”’')]".indexOf(character) >= 0;
    }

    private static boolean isAbbreviation(String text, int floor, int dot) {
        int start = dot;
        while (start > floor && dot - start < 12 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
