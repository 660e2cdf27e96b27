package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.origin.Origins;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;

/** Tells which independent origins stand behind any passages of a report, of whichever story. */
public final class Backing {
    private final Map<String, ReadDocument> documents = new TreeMap<>();
    private final Origins origins;

    private Backing(Origins origins) {
        this.origins = origins;
    }

    /**
     * The backing of everything that stories tell.
     *
     * @param origins those of all these stories, joined
     */
    static Backing of(List<Findings> stories, Origins origins) {
        Backing backing = new Backing(origins);
        stories.forEach(found ->
                found.evidence().documents().forEach(document -> backing.documents.put(document.id(), document)));
        return backing;
    }

    /** The ids of the fewest origins on which all these passages may rest. */
    public List<String> origins(List<Citation> citations) {
        Map<ReadDocument, List<Span>> spans = new TreeMap<>(Comparator.comparing(ReadDocument::id));
        for (Citation citation : citations) {
            ReadDocument document = documents.get(citation.document());
            spans.computeIfAbsent(document, missing -> new ArrayList<>()).add(document.span(citation));
        }
        return origins.behind(spans);
    }
}
