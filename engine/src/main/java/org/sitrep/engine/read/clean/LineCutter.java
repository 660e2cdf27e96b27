package org.sitrep.engine.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.model.Span;

/**
 * Cuts a text into its paragraphs: its lines or, where the lines were broken at a fixed width, the blocks between empty
 * lines.
 */
final class LineCutter {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 140;
    private static final int FEWEST_BREAKS = 4;

    private LineCutter() {}

    /** The paragraphs in order, none empty, without white space at the edges. */
    static List<Span> cut(String text) {
        List<List<Span>> blocks = blocks(text);
        boolean wrapped = isWrapped(text, blocks);
        List<Span> paragraphs = new ArrayList<>();
        for (List<Span> block : blocks) {
            if (wrapped) {
                paragraphs.add(block.get(0).union(block.get(block.size() - 1)));
            } else {
                paragraphs.addAll(block);
            }
        }
        return paragraphs;
    }

    private static List<List<Span>> blocks(String text) {
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            Span line = strip(text, start, end);
            if (line.length() > 0) {
                block.add(line);
            } else if (!block.isEmpty() && !isCarriageReturn(text, start)) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            start = end + 1;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\u0085';
    }

    /** The empty stretch between the two characters of a Windows line end is no empty line. */
    private static boolean isCarriageReturn(String text, int start) {
        return start > 0 && start < text.length() && text.charAt(start) == '\n' && text.charAt(start - 1) == '\r';
    }

    static Span strip(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && ProseWriter.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && ProseWriter.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    /** Broken at a fixed width is a text whose next line's first word would not have fitted on the line before. */
    private static boolean isWrapped(String text, List<List<Span>> blocks) {
        int width = 0;
        int breaks = 0;
        for (List<Span> block : blocks) {
            for (Span line : block) {
                width = Math.max(width, line.length());
            }
            breaks += block.size() - 1;
        }
        if (width < NARROWEST || width > WIDEST || breaks < FEWEST_BREAKS) {
            return false;
        }
        int full = 0;
        for (List<Span> block : blocks) {
            for (int at = 1; at < block.size(); at++) {
                int word = firstWord(text, block.get(at));
                full += block.get(at - 1).length() + 1 + word >= width ? 1 : 0;
            }
        }
        return full * 10 >= breaks * 9;
    }

    private static int firstWord(String text, Span line) {
        int end = line.start();
        while (end < line.end() && !ProseWriter.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
