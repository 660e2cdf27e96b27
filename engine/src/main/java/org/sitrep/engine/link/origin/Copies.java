package org.sitrep.engine.link.origin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.link.passage.SharedPassage;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ReadDocument;

/** Tells which documents are copies: most of their own words, quotations left out, stand in an earlier one. */
final class Copies {
    /** Which share of the shorter document's characters must be another's. */
    private static final double SHARE = 0.4;

    private Copies() {}

    /** For every document the earliest one of which it is a copy, itself where it is none. */
    static Map<String, String> originals(List<ReadDocument> documents, List<SharedPassage> passages) {
        Map<String, Map<String, Integer>> shared = new TreeMap<>();
        for (SharedPassage passage : passages) {
            if (!passage.quoted()) {
                shared.computeIfAbsent(passage.second(), key -> new TreeMap<>())
                        .merge(passage.first(), passage.secondSpan().length(), Integer::sum);
            }
        }
        Map<String, Integer> lengths = new TreeMap<>();
        Map<String, String> originals = new TreeMap<>();
        for (ReadDocument document : documents) {
            lengths.put(document.id(), length(document));
            String original = document.id();
            // Documents come in canonical order, so the earliest fitting one is found first.
            for (ReadDocument earlier : documents) {
                if (earlier.id().equals(document.id())) {
                    break;
                }
                int common = shared.getOrDefault(document.id(), Map.of()).getOrDefault(earlier.id(), 0);
                if (common > 0 && common >= SHARE * Math.min(lengths.get(earlier.id()), lengths.get(document.id()))) {
                    original = originals.get(earlier.id());
                    break;
                }
            }
            originals.put(document.id(), original);
        }
        return originals;
    }

    private static int length(ReadDocument document) {
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.role().reports())
                .map(Paragraph::span)
                .mapToInt(span -> span.length())
                .sum();
    }
}
