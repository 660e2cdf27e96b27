package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.StatementKind;

/**
 * One document's version of a statement.
 *
 * @param pieces the pieces of one mention, in order
 * @param spans their characters; neighbours within one content span are one
 * @param wording their words
 */
record Reading(List<Utterance> pieces, List<Span> spans, Wording wording) {

    static Reading of(List<Utterance> pieces) {
        List<Span> spans = new ArrayList<>();
        Wording wording = pieces.get(0).wording();
        Utterance before = null;
        for (Utterance piece : pieces) {
            if (before != null) {
                wording = wording.then(piece.wording());
            }
            boolean joins = before != null && before.precedes(piece) && touches(spans, piece);
            for (Span span : piece.spans()) {
                if (joins) {
                    Span last = spans.remove(spans.size() - 1);
                    spans.add(last.union(span));
                } else {
                    spans.add(span);
                }
            }
            before = piece;
        }
        return new Reading(List.copyOf(pieces), List.copyOf(spans), wording);
    }

    /** Whether nothing but white space lies between what was read and the next piece. */
    private static boolean touches(List<Span> spans, Utterance piece) {
        int from = spans.get(spans.size() - 1).end();
        int to = piece.spans().get(0).start();
        return to >= from && piece.document().text(new Span(from, to)).chars().allMatch(Character::isWhitespace);
    }

    ReadDocument document() {
        return pieces.get(0).document();
    }

    StatementKind kind() {
        return pieces.get(0).kind();
    }

    List<Citation> citations() {
        return spans.stream().map(document()::cite).toList();
    }

    /** The document's own characters, white space evened. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(text.length() == 0 ? "" : " ").append(document().text(span));
        }
        return text.toString();
    }
}
