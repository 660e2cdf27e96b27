package org.sitrep.engine.read.clean;

import java.util.List;
import java.util.Set;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.text.AlignedText;

/** Writes the prose of a page: the blocks that report, with white space and quotation marks normalised. */
final class ProseWriter {
    private static final String DOUBLE = "“”„‟«»″＂";
    private static final String SINGLE = "‘’‚‛`´′ʼ＇";

    /** Words after which a single quotation mark, set close, opens a quotation and is no apostrophe. */
    private static final Set<String> BEFORE_QUOTE = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "not", "to", "of", "in",
            "on", "at", "as", "by", "for", "from", "with", "and", "or", "but", "that", "than", "his", "her", "its",
            "their", "says", "said", "warns", "warned", "calls", "called", "over", "after", "before", "into", "about");

    /** What an apostrophe may be followed by inside a word. */
    private static final Set<String> CONTRACTED = Set.of("s", "t", "re", "ve", "ll", "d", "m", "all", "am", "em", "n");

    private static final int LONGEST_DAMAGED = 160;

    private final String text;
    private final AlignedText.Builder builder;
    private int damagedEnd = -1;

    private ProseWriter(String text) {
        this.text = text;
        this.builder = new AlignedText.Builder(text);
    }

    /** The prose of blocks in order; those that continue a sentence or a paragraph are joined with a space. */
    static AlignedText write(String text, List<Block> blocks) {
        ProseWriter writer = new ProseWriter(text);
        Block last = null;
        boolean marked = false;
        for (Block block : blocks) {
            if (!Prose.holds(block)) {
                // "NEW:" begins another headline, be it in the same line.
                marked |= block.rule().startsWith("label-");
                continue;
            }
            if (last != null) {
                int left = last.span().end();
                Span gap = new Span(left, block.span().start());
                writer.builder.replace(gap, !marked && Prose.joins(text, last, block) ? " " : "\n\n");
            }
            writer.block(block.span());
            last = block;
            marked = false;
        }
        return writer.builder.build();
    }

    /** White space of any kind, and the characters that show as nothing. */
    static boolean isSpace(char character) {
        return character <= ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || isInvisible(character);
    }

    private static boolean isInvisible(char character) {
        return character == '\uFEFF'
                || character == '\u00AD'
                || (character >= '\u200B' && character <= '\u200F')
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2060' && character <= '\u2064')
                || (character >= '\u007F' && character <= '\u009F');
    }

    private void block(Span block) {
        int at = block.start();
        while (at < block.end()) {
            at = step(at, block.end());
        }
    }

    /** Writes what begins at an offset, and gives the offset behind it. */
    private int step(int at, int end) {
        char here = text.charAt(at);
        char next = at + 1 < end ? text.charAt(at + 1) : '\0';
        // Text that was once tokenised has "15\\/16".
        if (isInvisible(here) || (here == '\\' && next == '/')) {
            return at + 1;
        }
        if (isSpace(here)) {
            return space(at, end);
        }
        if ((here == '\'' || here == '`') && next == here) {
            return put(at, at + 2, "\"");
        }
        if (DOUBLE.indexOf(here) >= 0) {
            return put(at, at + 1, "\"");
        }
        if (here == '\'' || SINGLE.indexOf(here) >= 0) {
            return single(at, end);
        }
        if (Character.isHighSurrogate(here) && Character.isLowSurrogate(next)) {
            builder.keep(new Span(at, at + 2));
            return at + 2;
        }
        if (Character.isSurrogate(here)) {
            return put(at, at + 1, "\uFFFD");
        }
        builder.keep(new Span(at, at + 1));
        return at + 1;
    }

    private int put(int start, int end, String replacement) {
        builder.replace(new Span(start, end), replacement);
        return end;
    }

    private int space(int at, int end) {
        int last = at + 1;
        while (last < end && isSpace(text.charAt(last))) {
            last++;
        }
        return put(at, last, " ");
    }

    private int single(int at, int end) {
        if (at == damagedEnd) {
            return put(at, at + 1, "\"");
        }
        boolean letterBefore = at > 0 && Character.isLetter(text.charAt(at - 1));
        if (letterBefore && opensDamaged(at, end)) {
            return put(at, at + 1, " \"");
        }
        // Text that was once tokenised has "Ukraine’ s".
        boolean apart = letterBefore && at + 2 < end && text.charAt(at + 1) == ' ' && text.charAt(at + 2) == 's';
        if (apart && (at + 3 == end || !Character.isLetterOrDigit(text.charAt(at + 3)))) {
            return put(at, at + 2, "'");
        }
        return put(at, at + 1, "'");
    }

    /** Whether the space before an opening quotation mark was lost: a short word, the mark, a word, a closing mark. */
    private boolean opensDamaged(int at, int end) {
        String before = word(at, -1, 0);
        String after = word(at, 1, end);
        if (after.isEmpty() || CONTRACTED.contains(after) || !BEFORE_QUOTE.contains(before)) {
            return false;
        }
        for (int close = at + 1; close < Math.min(end, at + LONGEST_DAMAGED); close++) {
            char mark = text.charAt(close);
            boolean closes = (mark == '’' || mark == '\'')
                    && Character.isLetterOrDigit(text.charAt(close - 1))
                    && (close + 1 == end || !Character.isLetterOrDigit(text.charAt(close + 1)));
            if (closes) {
                damagedEnd = close;
                return true;
            }
        }
        return false;
    }

    /** The letters next to an offset, at most 20 of them. */
    private String word(int at, int direction, int limit) {
        int from = at + direction;
        int to = from;
        while ((direction < 0 ? to >= limit : to < limit)
                && Math.abs(to - at) <= 20
                && Character.isLetter(text.charAt(to))) {
            to += direction;
        }
        return direction < 0 ? text.substring(to + 1, at) : text.substring(from, to);
    }
}
