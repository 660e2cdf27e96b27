package org.sitrep.bench;

import java.util.HashMap;
import java.util.Map;

/**
 * B-cubed precision, recall and their harmonic mean over documents (Bagga and Baldwin, 1998).
 *
 * @param stories into how many the documents were put
 */
record StoryScore(double precision, double recall, double f, int stories) {
    static StoryScore of(Map<String, String> known, Map<String, String> placed) {
        Map<String, Integer> knownSizes = new HashMap<>();
        Map<String, Integer> placedSizes = new HashMap<>();
        Map<String, Integer> shared = new HashMap<>();
        placed.forEach((document, story) -> {
            knownSizes.merge(known.get(document), 1, Integer::sum);
            placedSizes.merge(story, 1, Integer::sum);
            shared.merge(known.get(document) + "\t" + story, 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> entry : placed.entrySet()) {
            double both = shared.get(known.get(entry.getKey()) + "\t" + entry.getValue());
            precision += both / placedSizes.get(entry.getValue()) / placed.size();
            recall += both / knownSizes.get(known.get(entry.getKey())) / placed.size();
        }
        return new StoryScore(precision, recall, 2 * precision * recall / (precision + recall), placedSizes.size());
    }
}
