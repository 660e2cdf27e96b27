package org.sitrep.engine.link.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

/** The words of what a document reports, in order, without regard to case, punctuation and furniture. */
final class Words {
    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final BitSet quoted = new BitSet();

    /** Words behind which furniture stands: no passage runs over it. */
    private final BitSet cut = new BitSet();

    private Words() {}

    static Words of(ReadDocument document) {
        Words found = new Words();
        Quotes quotes = Quotes.in(document);
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.role().reports()) {
                found.add(document.document().text(), paragraph.span(), quotes);
            } else if (found.size() > 0) {
                found.cut.set(found.size() - 1);
            }
        }
        return found;
    }

    private void add(String text, Span paragraph, Quotes quotes) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int end = at;
            while (end < paragraph.end() && isInWord(text, end, paragraph.end())) {
                end++;
            }
            if (end > at) {
                quoted.set(words.size(), quotes.hold(at));
                words.add(text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
                spans.add(new Span(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    String word(int at) {
        return words.get(at);
    }

    boolean isCutBehind(int at) {
        return cut.get(at);
    }

    int size() {
        return words.size();
    }

    /** The original span of the words {@code [from, to)}. */
    Span span(int from, int to) {
        return spans.get(from).union(spans.get(to - 1));
    }

    /** Whether most of the words {@code [from, to)} stand in quotation marks. */
    boolean quoted(int from, int to) {
        int inside = 0;
        for (int at = from; at < to; at++) {
            inside += quoted.get(at) ? 1 : 0;
        }
        return inside * 10 >= (to - from) * 8;
    }

    private static boolean isInWord(String text, int at, int last) {
        char here = text.charAt(at);
        if (Character.isLetterOrDigit(here) || Character.isSurrogate(here)) {
            return true;
        }
        boolean apostrophe = here == '\'' || here == '’';
        return apostrophe
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && at + 1 < last
                && Character.isLetter(text.charAt(at + 1));
    }
}
