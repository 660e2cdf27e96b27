package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds quotations by their marks.
 *
 * <p>Curved marks say themselves whether they open or close, so the original characters are looked at. Straight marks
 * open and close by the white space around them, and in turn where that does not tell; before a curved pair a straight
 * one is a stray. A paragraph
 * that ends inside a quotation passes it on to the next one if that begins with an opening mark, as printers do it;
 * otherwise the quotation ends with its paragraph. A quotation inside a quotation is part of it.
 */
final class QuotationFinder {
    private static final String OPENING = "“«„‟";
    private static final String CLOSING = "”»";
    private static final Set<String> STRAIGHT = Set.of("\"", "''", "＂", "'\"", "\"'");
    private static final Set<String> SINGLE = Set.of("'", "‘", "’", "`");

    /** How far a mark's partner is looked for, so that a page of marks costs no more than it must. */
    private static final int LOOK_AHEAD = 200;

    private final Prose prose;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Range> parts = new ArrayList<>();

    /** Whether the open quotation has straight marks and curved ones inside, which do not close it. */
    private boolean holdsCurved;

    QuotationFinder(Prose prose) {
        this.prose = prose;
    }

    private static boolean isDouble(String word) {
        return isOpening(word) || isClosing(word) || STRAIGHT.contains(word);
    }

    private static boolean isOpening(String word) {
        return word.equals("``") || holds(word, OPENING);
    }

    private static boolean isClosing(String word) {
        return holds(word, CLOSING);
    }

    /** Whether a short token, such as a single and a double mark run together, holds one of some marks. */
    private static boolean holds(String word, String marks) {
        return word.length() <= 3 && word.chars().anyMatch(character -> marks.indexOf(character) >= 0);
    }

    List<Quotation> find() {
        int open = -1;
        boolean single = false;
        for (int at = 0; at < prose.size(); at++) {
            boolean twofold = isDouble(prose.original(at));
            if (open < 0) {
                if (twofold ? opens(at) : opensSingle(at)) {
                    open = at;
                    single = !twofold;
                    holdsCurved = isStraight(at) && curvedPairFollows(at);
                }
            } else if (at > open && closes(at, single)) {
                parts.add(new Range(open, at));
                finish(true);
                open = -1;
            }
            if (open >= 0 && prose.endsParagraph(at)) {
                parts.add(new Range(open, at));
                if (at + 1 < prose.size() && !single && isStraight(open) == isStraight(at + 1) && reopens(at + 1)) {
                    open = at + 1;
                    at++;
                } else {
                    finish(false);
                    open = -1;
                }
            }
        }
        return List.copyOf(found);
    }

    private void finish(boolean closed) {
        found.add(new Quotation(parts, closed));
        parts.clear();
    }

    private boolean opens(int at) {
        String mark = prose.original(at);
        if (isOpening(mark)) {
            return true;
        }
        if (isStraight(at) && curvedPairFollows(at) && !straightFollows(at)) {
            return false;
        }
        if (prose.startsParagraph(at)) {
            return true;
        }
        boolean before = prose.spaceBefore(at);
        boolean behind = prose.spaceAfter(at);
        return !prose.endsParagraph(at) && (isClosing(mark) ? before && !behind : before || !behind);
    }

    private boolean isStraight(int at) {
        return STRAIGHT.contains(prose.original(at));
    }

    /** Whether the next mark of the paragraph is a curved one that opens. */
    private boolean curvedPairFollows(int at) {
        return followers(at)
                .mapToObj(prose::original)
                .filter(QuotationFinder::isDouble)
                .findFirst()
                .filter(QuotationFinder::isOpening)
                .isPresent();
    }

    /** Whether the paragraph holds another straight mark. */
    private boolean straightFollows(int at) {
        return followers(at).anyMatch(this::isStraight);
    }

    private IntStream followers(int at) {
        int end = Math.min(prose.size(), at + LOOK_AHEAD);
        return IntStream.range(at + 1, Math.max(at + 1, end)).takeWhile(next -> !prose.startsParagraph(next));
    }

    private boolean reopens(int at) {
        String mark = prose.original(at);
        return isOpening(mark) || (STRAIGHT.contains(mark) && !prose.spaceAfter(at));
    }

    private boolean closes(int at, boolean single) {
        String word = prose.word(at);
        if (single) {
            return SINGLE.contains(word) && !word.equals("‘") && !prose.spaceBefore(at) && closesSingle(at);
        }
        String mark = prose.original(at);
        if (isClosing(mark)) {
            return !holdsCurved;
        }
        return STRAIGHT.contains(mark) && (!prose.spaceBefore(at) || prose.spaceAfter(at) || prose.endsParagraph(at));
    }

    /** A single mark opens a quotation only if its paragraph holds a mark that can close it. */
    private boolean opensSingle(int at) {
        String word = prose.word(at);
        if (!SINGLE.contains(word) || word.equals("’") || !prose.spaceBefore(at) || prose.spaceAfter(at)) {
            return false;
        }
        int paragraph = prose.paragraphOf(at);
        for (int next = at + 2; next < prose.size() && next < at + LOOK_AHEAD; next++) {
            String other = prose.word(next);
            if (SINGLE.contains(other) && !other.equals("‘") && !prose.spaceBefore(next) && closesSingle(next)) {
                return prose.paragraphOf(next) == paragraph;
            }
        }
        return false;
    }

    private boolean closesSingle(int at) {
        boolean afterStop = prose.token(at - 1).isPunctuation();
        return afterStop
                || at + 1 >= prose.size()
                || (prose.spaceAfter(at) && !prose.token(at).tag().equals("POS"))
                || prose.token(at + 1).isPunctuation();
    }
}
