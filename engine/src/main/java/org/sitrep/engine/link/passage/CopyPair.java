package org.sitrep.engine.link.passage;

import java.util.List;
import org.sitrep.engine.model.CopyKind;

/**
 * Two documents that have passages in common, and what that makes of them.
 *
 * @param first the id of the one that came first
 * @param second the id of the other
 * @param kind how they relate
 * @param firstCopied of the first one's own words, outside quotation marks, the share that the second has too, 0 to 1
 * @param secondCopied the same of the second one
 * @param stated how many words of common quotations they share
 * @param passages the passages, in the order of the first document
 */
public record CopyPair(
        String first,
        String second,
        CopyKind kind,
        double firstCopied,
        double secondCopied,
        int stated,
        List<SharedPassage> passages) {
    public CopyPair {
        passages = List.copyOf(passages);
    }
}
