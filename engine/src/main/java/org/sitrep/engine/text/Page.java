package org.sitrep.engine.text;

import java.util.List;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;

/**
 * A document cut into paragraphs, with the text that is worth analysing.
 *
 * @param document the article as it came in
 * @param paragraphs the whole text in parts, each with its role; the white space between them belongs to none
 * @param prose what reports something: furniture left out, broken paragraphs joined by a space, quotation marks and
 *     white space normalised; paragraphs that stay apart are separated by an empty line
 */
public record Page(Document document, List<Paragraph> paragraphs, AlignedText prose) {
    public Page {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The index of the paragraph that holds an offset of the original text, or of the nearest before it. */
    public int paragraphAt(int offset) {
        int found = 0;
        int behind = paragraphs.size();
        while (behind - found > 1) {
            int middle = (found + behind) >>> 1;
            if (paragraphs.get(middle).span().start() <= offset) {
                found = middle;
            } else {
                behind = middle;
            }
        }
        return found;
    }
}
