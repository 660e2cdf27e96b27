package org.sitrep.engine.read.clean;

import java.util.Locale;
import java.util.Set;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;

/** Which blocks of a page are prose, and which of them belong together. */
final class Prose {
    private static final int FEWEST_WORDS = 5;

    /** Words that no sentence ends on. */
    private static final Set<String> OPEN = Set.of(
            "and", "or", "but", "the", "a", "an", "of", "to", "in", "with", "for", "by", "from", "at", "on", "that",
            "as", "into", "their", "his", "its");

    private Prose() {}

    /** Whether a block is analysed. The line that dates a page is, though it reports nothing. */
    static boolean holds(Block block) {
        return block.role().reports() || block.rule().equals("date-line");
    }

    /** Whether a block goes on with the paragraph or the sentence that another one left. */
    static boolean joins(String text, Block before, Block after) {
        if (before.role() != after.role()
                || before.rule().startsWith("dateline")
                || after.rule().startsWith("dateline")) {
            return false;
        }
        if (before.line() == after.line()) {
            return true;
        }
        return before.is(ParagraphRole.BODY) && continues(text, before.span(), after.span());
    }

    private static boolean continues(String text, Span before, Span after) {
        int end = before.end();
        char last = text.charAt(end - 1);
        char first = text.charAt(after.start());
        boolean broken = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '–';
        if (!broken || !hasWords(text, before)) {
            return false;
        }
        if (Character.isLowerCase(first)) {
            return true;
        }
        int start = end;
        while (start > before.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return OPEN.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
                && Character.isLetterOrDigit(first)
                && Character.isLowerCase(text.charAt(Math.min(start, end - 1)));
    }

    private static boolean hasWords(String text, Span span) {
        int words = 0;
        boolean inside = false;
        for (int at = span.start(); at < span.end() && words < FEWEST_WORDS; at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words >= FEWEST_WORDS;
    }
}
