package org.sitrep.engine.link.passage;

import java.util.Comparator;
import java.util.List;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.work.Workers;

/**
 * Finds how the documents of one story relate to each other: every one is compared with those before it that share a run
 * of words, as in a stream that forgets nothing.
 */
public final class PassageFinder {
    private final Workers workers;

    public PassageFinder() {
        this(Workers.one());
    }

    /** The same on several threads. */
    public PassageFinder(Workers workers) {
        this.workers = workers;
    }

    /** The pairs of documents that share a passage or more, ordered by their places in the list, the second's first. */
    public List<CopyPair> pairs(List<ReadDocument> documents) {
        return new CopyIndex(CopyWindow.WHOLE)
                .addAll(documents, workers).stream().flatMap(List::stream).toList();
    }

    /** The passages of every pair of documents, ordered by the documents' ids and by offset. */
    public List<SharedPassage> find(List<ReadDocument> documents) {
        return passages(pairs(documents));
    }

    /** The passages of these pairs, ordered by the documents' ids and by offset. */
    public static List<SharedPassage> passages(List<CopyPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> pair.passages().stream())
                .sorted(Comparator.comparing(SharedPassage::first)
                        .thenComparing(SharedPassage::second)
                        .thenComparing(SharedPassage::firstSpan)
                        .thenComparing(SharedPassage::secondSpan))
                .toList();
    }
}
