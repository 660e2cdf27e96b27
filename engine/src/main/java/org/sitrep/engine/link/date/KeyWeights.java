package org.sitrep.engine.link.date;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * How telling a word is within a story: the fewer of its sentences have it, the more. In a story everybody names the
 * same two presidents; that two sentences share them says little.
 */
final class KeyWeights {
    private final Map<String, Integer> sentencesWith = new TreeMap<>();
    private final int sentences;

    KeyWeights(List<ReadDocument> documents) {
        int count = 0;
        for (ReadDocument document : documents) {
            for (Sentence sentence : document.sentences()) {
                count++;
                Set<String> seen = new HashSet<>();
                for (Token token : sentence.tokens()) {
                    String key = token.lemma().toLowerCase(Locale.ROOT);
                    if (seen.add(key)) {
                        sentencesWith.merge(key, 1, Integer::sum);
                    }
                }
            }
        }
        sentences = count;
    }

    double of(String key) {
        return Math.log((sentences + 1.0) / sentencesWith.getOrDefault(key, 1));
    }

    double of(Collection<String> keys) {
        return keys.stream().mapToDouble(this::of).sum();
    }

    /** How much two sets of words tell of the same, 0 to 1: the cosine of their weights. */
    double similarity(Set<String> one, Set<String> other) {
        Set<String> shared = new LinkedHashSet<>(one);
        shared.retainAll(other);
        double squares = squares(one) * squares(other);
        return squares == 0 ? 0 : squares(shared) / Math.sqrt(squares);
    }

    private double squares(Set<String> keys) {
        return keys.stream().mapToDouble(key -> of(key) * of(key)).sum();
    }
}
