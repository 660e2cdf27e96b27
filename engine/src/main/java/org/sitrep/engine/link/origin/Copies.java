package org.sitrep.engine.link.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.link.passage.CopyPair;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Copy;
import org.sitrep.engine.model.CopyKind;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Reason;

/** Tells which documents are copies of which, and cites what they share. */
final class Copies {
    /** Whose own words are for so great a part another's reports nothing of its own; of less only the passages are copied. */
    private static final double MOSTLY = 0.5;

    /** A document's closest relations are listed, not all forty outlets that print the same. */
    private static final int MOST_LISTED = 5;

    private static final int MOST_PASSAGES = 4;

    private Copies() {}

    /** The pair that makes a document a copy as a whole, by its id: that with the earliest document it is a copy of. */
    static Map<String, CopyPair> originals(List<CopyPair> pairs) {
        Map<String, CopyPair> originals = new TreeMap<>();
        for (CopyPair pair : pairs) {
            if (pair.kind() == CopyKind.IDENTICAL || (pair.kind().isCopy() && pair.secondCopied() >= MOSTLY)) {
                originals.putIfAbsent(pair.second(), pair);
            }
        }
        return originals;
    }

    /** The pairs as a report shows them, the later document's closest first. */
    static List<Copy> listed(List<CopyPair> pairs, Map<String, ReadDocument> documents) {
        Map<String, List<CopyPair>> bySecond = new LinkedHashMap<>();
        for (CopyPair pair : pairs) {
            if (pair.kind() != CopyKind.INDEPENDENT && !pair.passages().isEmpty()) {
                bySecond.computeIfAbsent(pair.second(), second -> new ArrayList<>())
                        .add(pair);
            }
        }
        return bySecond.values().stream()
                .flatMap(found -> found.stream()
                        .sorted(Comparator.comparing(CopyPair::kind)
                                .thenComparing(Comparator.comparingDouble(CopyPair::secondCopied)
                                        .reversed())
                                .thenComparing(Comparator.comparingInt(CopyPair::stated)
                                        .reversed())
                                .thenComparing(CopyPair::first))
                        .limit(MOST_LISTED))
                .map(pair -> copy(pair, documents))
                .toList();
    }

    private static Copy copy(CopyPair pair, Map<String, ReadDocument> documents) {
        List<Citation> citations = pair.passages().stream()
                .sorted(Comparator.comparingInt(SharedPassage::words)
                        .reversed()
                        .thenComparing(SharedPassage::firstSpan)
                        .thenComparing(SharedPassage::secondSpan))
                .limit(MOST_PASSAGES)
                .flatMap(passage -> List.of(
                        documents.get(passage.first()).cite(passage.firstSpan()),
                        documents.get(passage.second()).cite(passage.secondSpan()))
                        .stream())
                .distinct()
                .toList();
        return new Copy(
                pair.kind(),
                List.of(pair.first(), pair.second()),
                citations,
                List.of(new Reason("shared-words", sentence(pair))));
    }

    /** How much a pair shares, as a sentence. */
    static String sentence(CopyPair pair) {
        String quoted = pair.stated() == 0 ? "" : pair.stated() + " words of quotations";
        if (pair.kind() == CopyKind.SHARED_STATEMENT) {
            return "They share " + quoted + ", and report in words of their own.";
        }
        return "Of the words outside quotation marks, " + percent(pair.secondCopied()) + " of those in " + pair.second()
                + " and " + percent(pair.firstCopied()) + " of those in " + pair.first()
                + " stand in runs that both have" + (quoted.isEmpty() ? "." : "; they share " + quoted + " as well.");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
