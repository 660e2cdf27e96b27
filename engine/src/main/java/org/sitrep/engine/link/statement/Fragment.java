package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sitrep.engine.model.Span;

/**
 * A few quoted words inside a sentence of the reporter's own.
 *
 * @param source the piece that holds it
 * @param span its characters, marks included
 * @param words its words
 * @param before the words in front of it, the nearest first
 * @param after the words behind it, the nearest first
 */
record Fragment(Utterance source, Span span, List<String> words, List<String> before, List<String> after) {
    private static final int CONTEXT = 4;
    private static final int LONGEST = 6;

    /** The fragments of two to six words in a piece. */
    static List<Fragment> of(Utterance piece) {
        List<Fragment> fragments = new ArrayList<>();
        for (Span content : piece.spans()) {
            String text = piece.document().text(content);
            int open = -1;
            for (int at = 0; at < text.length(); at++) {
                char mark = text.charAt(at);
                if (open < 0 && (mark == '“' || mark == '"')) {
                    open = at;
                } else if (open >= 0 && (mark == '”' || mark == '"')) {
                    add(fragments, piece, content, text, open, at + 1);
                    open = -1;
                }
            }
        }
        return fragments;
    }

    private static void add(List<Fragment> fragments, Utterance piece, Span content, String text, int from, int to) {
        List<String> words = Wording.of(text.substring(from, to)).words();
        if (words.size() < 2 || words.size() > LONGEST) {
            return;
        }
        List<String> before = new ArrayList<>(
                Wording.of(text.substring(Math.max(0, from - 60), from)).words());
        Collections.reverse(before);
        List<String> after =
                Wording.of(text.substring(to, Math.min(text.length(), to + 60))).words();
        fragments.add(new Fragment(
                piece, new Span(content.start() + from, content.start() + to), words, nearest(before), nearest(after)));
    }

    /** The nearest words of a context; articles change too easily to count. */
    static List<String> nearest(List<String> words) {
        return words.stream()
                .filter(word -> !word.equals("a") && !word.equals("an") && !word.equals("the"))
                .limit(CONTEXT)
                .toList();
    }
}
