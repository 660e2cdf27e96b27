package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.CodePoints;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.Span;

/** Keeps page furniture (promos, bylines, boilerplate) out of citations, by the role of the paragraph. */
public final class Furniture {
    /** A document with the paragraphs of it that are furniture. */
    private record Page(CodePoints points, List<Span> furniture) {}

    private final Map<String, Page> documents = new LinkedHashMap<>();

    public void add(Document document, List<Paragraph> paragraphs) {
        add(CodePoints.of(document), paragraphs);
    }

    /** The same where the code points are counted already. */
    void add(CodePoints points, List<Paragraph> paragraphs) {
        List<Span> furniture = paragraphs.stream()
                .filter(paragraph -> !paragraph.role().reports())
                .map(Paragraph::span)
                .toList();
        documents.put(points.document().id(), new Page(points, furniture));
    }

    /** Whether the citation quotes page furniture. */
    public boolean isQuotedBy(Citation citation) {
        Page page = documents.get(citation.document());
        return page != null && !furniture(page, span(page, citation)).isEmpty();
    }

    /** The parts of each citation that are no page furniture, in order; those with no letter or digit fall away. */
    public List<Citation> cut(List<Citation> citations) {
        List<Citation> kept = new ArrayList<>();
        for (Citation citation : citations) {
            Page page = documents.get(citation.document());
            if (page == null || page.furniture().isEmpty()) {
                kept.add(citation);
            } else {
                cut(page, citation, kept);
            }
        }
        return kept.stream().distinct().toList();
    }

    private static void cut(Page page, Citation citation, List<Citation> kept) {
        Span span = span(page, citation);
        List<Span> furniture = furniture(page, span);
        if (furniture.isEmpty()) {
            kept.add(citation);
            return;
        }
        int at = span.start();
        for (Span part : furniture) {
            keep(page.points(), at, part.start(), kept);
            at = part.end();
        }
        keep(page.points(), at, span.end(), kept);
    }

    private static void keep(CodePoints points, int start, int end, List<Citation> kept) {
        String text = points.document().text();
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (text.substring(from, Math.max(from, to)).codePoints().anyMatch(Character::isLetterOrDigit)) {
            kept.add(points.cite(new Span(from, to)));
        }
    }

    private static Span span(Page page, Citation citation) {
        return page.points().span(citation);
    }

    private static List<Span> furniture(Page page, Span span) {
        return page.furniture().stream().filter(span::overlaps).toList();
    }
}
