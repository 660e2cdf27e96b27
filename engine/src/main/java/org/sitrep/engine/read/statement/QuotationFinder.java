package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds quotations by their marks.
 *
 * <p>Straight marks open and close by the white space around them, and in turn where that does not tell. A paragraph
 * that ends inside a quotation passes it on to the next one if that begins with an opening mark, as printers do it;
 * otherwise the quotation ends with its paragraph. A quotation inside a quotation is part of it.
 */
final class QuotationFinder {
    private static final String OPENING = "“«„‟";
    private static final String CLOSING = "”»";
    private static final Set<String> STRAIGHT = Set.of("\"", "''", "＂", "'\"", "\"'");
    private static final Set<String> SINGLE = Set.of("'", "‘", "’", "`");

    private final Prose prose;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Range> parts = new ArrayList<>();

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
            String word = prose.word(at);
            if (open < 0) {
                if (isDouble(word) ? opens(at) : opensSingle(at)) {
                    open = at;
                    single = !isDouble(word);
                }
            } else if (at > open && closes(at, single)) {
                parts.add(new Range(open, at));
                finish(true);
                open = -1;
            }
            if (open >= 0 && prose.endsParagraph(at)) {
                parts.add(new Range(open, at));
                if (at + 1 < prose.size() && !single && reopens(at + 1)) {
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
        String word = prose.word(at);
        if (isOpening(word) || prose.startsParagraph(at)) {
            return true;
        }
        boolean last = prose.endsParagraph(at);
        return !isClosing(word) && !last && !(prose.spaceAfter(at) && !prose.spaceBefore(at));
    }

    private boolean reopens(int at) {
        return isOpening(prose.word(at)) || (STRAIGHT.contains(prose.word(at)) && !prose.spaceAfter(at));
    }

    private boolean closes(int at, boolean single) {
        String word = prose.word(at);
        if (single) {
            return SINGLE.contains(word) && !word.equals("‘") && !prose.spaceBefore(at) && closesSingle(at);
        }
        if (isClosing(word)) {
            return true;
        }
        return STRAIGHT.contains(word) && (!prose.spaceBefore(at) || prose.spaceAfter(at) || prose.endsParagraph(at));
    }

    /** A single mark opens a quotation only if its paragraph holds a mark that can close it. */
    private boolean opensSingle(int at) {
        String word = prose.word(at);
        if (!SINGLE.contains(word) || word.equals("’") || !prose.spaceBefore(at) || prose.spaceAfter(at)) {
            return false;
        }
        int paragraph = prose.paragraphOf(at);
        for (int next = at + 2; next < prose.size() && next < at + 200; next++) {
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
