package org.sitrep.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * Content that somebody is reported to have said or written, as one document has it.
 *
 * @param content the content's spans, in order, at least one; quotation marks at the edges are inside
 * @param cue the words that attribute it: "said in a statement"
 * @param speaker the words that name the speaker: "the official"
 * @param speakerEntity the index of the speaker in the document's entities, where it is known
 * @param kind direct, mixed or indirect
 * @param act what the cue's class says
 * @param via names of the reports that carry it, outermost first: "AP" in "X said, according to AP"
 * @param attitude whether this is a wish, plan or belief that the text ascribes, not speech or writing
 * @param sentence the index of the sentence of the cue, or of the content where there is no cue
 */
public record StatementMention(
        List<Span> content,
        List<Span> cue,
        List<Span> speaker,
        Optional<Integer> speakerEntity,
        StatementKind kind,
        Act act,
        List<String> via,
        boolean attitude,
        int sentence) {
    public StatementMention {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        speaker = List.copyOf(speaker);
        via = List.copyOf(via);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement needs content");
        }
    }

    /** The span from the first to the last character of the content. */
    public Span contentSpan() {
        return content.get(0).union(content.get(content.size() - 1));
    }
}
