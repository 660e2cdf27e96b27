package org.sitrep.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatedDate;

/**
 * A document of a {@link SyntheticStream}, with what is known of it.
 *
 * @param document the article
 * @param number its place in the stream, from 0
 * @param arrival when it came, in days since the stream began
 * @param story the number of its story
 * @param original the number of the document that it copies, its own where it copies none
 * @param strength how it was edited; empty where it is no copy, or one that was printed as it stood
 */
record SyntheticDocument(
        Document document, int number, double arrival, int story, int original, Optional<CopyMaker.Strength> strength) {
    boolean isCopy() {
        return original != number;
    }

    /** Whether it opens with a place and an agency. */
    boolean hasAgencyLine() {
        return document.text().indexOf(") — ") > 0;
    }

    /** What {@code Pipeline.skim} makes of it where it has no agency line: every line is a paragraph of the body. */
    ReadDocument read() {
        String text = document.text();
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf("\n\n", at);
            end = end < 0 ? text.length() : end;
            paragraphs.add(new Paragraph(new Span(at, end), ParagraphRole.BODY));
            at = end + 2;
        }
        return ReadDocument.skimmed(
                document,
                paragraphs,
                "en",
                document.published().map(day -> new StatedDate(day, Optional.empty(), "metadata")),
                List.of());
    }
}
