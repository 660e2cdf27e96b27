package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.Span;

/** Keeps page furniture (promos, bylines, boilerplate) out of citations, by the role of the paragraph. */
public final class Furniture {
    /** A document with its paragraphs. */
    public record Roles(Document document, List<Paragraph> paragraphs) {}

    private final Map<String, Roles> documents = new LinkedHashMap<>();

    public void add(Document document, List<Paragraph> paragraphs) {
        documents.put(document.id(), new Roles(document, paragraphs));
    }

    /** Whether the citation quotes page furniture. */
    public boolean isQuotedBy(Citation citation) {
        Roles roles = documents.get(citation.document());
        return roles != null && !furniture(roles, span(roles, citation)).isEmpty();
    }

    /** The parts of each citation that are no page furniture, in order; those with no letter or digit fall away. */
    public List<Citation> cut(List<Citation> citations) {
        List<Citation> kept = new ArrayList<>();
        for (Citation citation : citations) {
            Roles roles = documents.get(citation.document());
            if (roles == null) {
                kept.add(citation);
            } else {
                cut(roles, citation, kept);
            }
        }
        return kept.stream().distinct().toList();
    }

    private static void cut(Roles roles, Citation citation, List<Citation> kept) {
        Span span = span(roles, citation);
        List<Span> furniture = furniture(roles, span);
        if (furniture.isEmpty()) {
            kept.add(citation);
            return;
        }
        int at = span.start();
        for (Span part : furniture) {
            keep(roles.document(), at, part.start(), kept);
            at = part.end();
        }
        keep(roles.document(), at, span.end(), kept);
    }

    private static void keep(Document document, int start, int end, List<Citation> kept) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(document.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(document.text().charAt(to - 1))) {
            to--;
        }
        if (document.text().substring(from, Math.max(from, to)).codePoints().anyMatch(Character::isLetterOrDigit)) {
            kept.add(document.cite(new Span(from, to)));
        }
    }

    private static Span span(Roles roles, Citation citation) {
        return roles.document().spanOfCodePoints(citation.start(), citation.end());
    }

    private static List<Span> furniture(Roles roles, Span span) {
        return roles.paragraphs().stream()
                .filter(paragraph -> !paragraph.role().reports())
                .map(Paragraph::span)
                .filter(span::overlaps)
                .toList();
    }
}
