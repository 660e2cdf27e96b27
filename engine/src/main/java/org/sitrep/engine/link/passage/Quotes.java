package org.sitrep.engine.link.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ReadDocument;

/**
 * What of a document stands in double quotation marks. A mark that is open at the end of a paragraph holds to its end;
 * the next paragraph of the same quotation opens with a mark of its own.
 */
final class Quotes {
    private final TreeMap<Integer, Integer> ranges = new TreeMap<>();

    private Quotes() {}

    static Quotes in(ReadDocument document) {
        Quotes quotes = new Quotes();
        String text = document.document().text();
        for (Paragraph paragraph : document.paragraphs()) {
            if (!paragraph.role().reports()) {
                continue;
            }
            int open = -1;
            for (int at : marks(text, paragraph)) {
                char mark = text.charAt(at);
                if (open >= 0 && mark != '“') {
                    quotes.ranges.put(open, at);
                    open = -1;
                } else if (mark != '”') {
                    open = at;
                }
            }
            if (open >= 0) {
                quotes.ranges.put(open, paragraph.span().end());
            }
        }
        return quotes;
    }

    private static List<Integer> marks(String text, Paragraph paragraph) {
        List<Integer> marks = new ArrayList<>();
        int last = paragraph.span().end();
        for (int at = paragraph.span().start(); at < last; at++) {
            char here = text.charAt(at);
            boolean pair = (here == '\'' || here == '`') && at + 1 < last && text.charAt(at + 1) == here;
            if (here == '"' || here == '“' || here == '”' || pair) {
                marks.add(at);
                at += pair ? 1 : 0;
            }
        }
        return marks;
    }

    boolean hold(int offset) {
        var range = ranges.floorEntry(offset);
        return range != null && offset < range.getValue();
    }
}
