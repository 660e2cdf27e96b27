package org.sitrep.engine.link.statement;

import java.util.List;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementKind;
import org.sitrep.engine.model.StatementMention;

/**
 * A piece of a statement mention that is compared and counted by itself: a sentence of a quotation, or the whole of an
 * indirect statement.
 *
 * @param document where it stands
 * @param mention the mention that it is a piece of
 * @param part which of the mention's content spans it lies in
 * @param order its place among all pieces of the story
 * @param spans its characters
 * @param kind direct, mixed or indirect
 * @param speaker who says it
 * @param wording its words
 */
record Utterance(
        ReadDocument document,
        StatementMention mention,
        int part,
        int order,
        List<Span> spans,
        StatementKind kind,
        Speaker speaker,
        Wording wording) {

    /** The same at another place among all pieces. */
    Utterance at(int place) {
        return new Utterance(document, mention, part, place, spans, kind, speaker, wording);
    }

    boolean quoted() {
        return kind != StatementKind.INDIRECT;
    }

    /** Whether another piece follows this one in the same mention. */
    boolean precedes(Utterance other) {
        return order + 1 == other.order && inSameDocument(other) && mention.equals(other.mention);
    }

    boolean inSameDocument(Utterance other) {
        return document.id().equals(other.document.id());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(text.length() == 0 ? "" : " ").append(document.text(span));
        }
        return text.toString();
    }
}
