package org.sitrep.engine.link.origin;

import java.util.List;
import java.util.Map;
import org.sitrep.engine.model.Origin;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

/**
 * The origins behind a story's documents.
 *
 * @param all every origin
 * @param byDocument ids of the origins on which a document rests as a whole, by document id; its own reporting is one
 * @param passages narrower grounds: a span of a document that rests on one origin only, such as an agency's dispatch
 */
public record Origins(List<Origin> all, Map<String, List<String>> byDocument, List<Ground> passages) {
    /** A span of a document that rests on one origin. */
    public record Ground(String document, Span span, String origin) {}

    public Origins {
        all = List.copyOf(all);
        byDocument = Map.copyOf(byDocument);
        passages = List.copyOf(passages);
    }

    /**
     * How many independent origins stand behind these spans, at least: spans that rest on the same origin count once.
     * Never less than one for a span.
     */
    public int count(Map<ReadDocument, List<Span>> spans) {
        return Math.min(1, spans.size());
    }
}
