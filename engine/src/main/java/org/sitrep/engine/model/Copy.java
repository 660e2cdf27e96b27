package org.sitrep.engine.model;

import java.util.List;

/**
 * Two documents of which one has the other's words, or both a third one's.
 *
 * @param kind how they relate
 * @param documents their ids, the earlier first
 * @param citations the passages that they share, the longest ones, as each document has them; one or more
 * @param why how much they share
 */
public record Copy(CopyKind kind, List<String> documents, List<Citation> citations, List<Reason> why) {
    public Copy {
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
        why = List.copyOf(why);
    }
}
