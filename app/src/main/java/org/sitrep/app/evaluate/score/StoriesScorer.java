package org.sitrep.app.evaluate.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** B-cubed F (Bagga and Baldwin 1998) and pairwise F of a clustering; a document without an answer stands alone. */
public final class StoriesScorer implements Scorer {
    @Override
    public Figures score(List<JsonNode> gold, Map<String, JsonNode> predicted, Map<String, String> texts) {
        Map<String, String> want = new LinkedHashMap<>();
        gold.forEach(document ->
                want.put(document.get("id").asText(), document.get("story").asText()));
        Map<String, String> given = new LinkedHashMap<>();
        want.keySet().forEach(id -> given.put(id, story(id, predicted)));
        Map<String, Set<String>> goldStories = byStory(want);
        Map<String, Set<String>> stories = byStory(given);
        double precision = 0;
        double recall = 0;
        Map<List<String>, Integer> cells = new LinkedHashMap<>();
        for (String id : want.keySet()) {
            Set<String> right = goldStories.get(want.get(id));
            Set<String> answer = stories.get(given.get(id));
            Set<String> common = new HashSet<>(right);
            common.retainAll(answer);
            precision += (double) common.size() / answer.size();
            recall += (double) common.size() / right.size();
            cells.merge(List.of(want.get(id), given.get(id)), 1, Integer::sum);
        }
        precision = want.isEmpty() ? 0 : precision / want.size();
        recall = want.isEmpty() ? 0 : recall / want.size();
        Ratio pairs = Ratio.of(pairs(cells.values()), pairs(sizes(stories)), pairs(sizes(goldStories)));
        return new Figures()
                .put("b3_f", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0.0)
                .put("b3_p", precision)
                .put("b3_r", recall)
                .put("pair_f", pairs.f())
                .put("pair_p", pairs.precision())
                .put("pair_r", pairs.recall())
                .put("clusters", stories.size())
                .put("gold_clusters", goldStories.size());
    }

    private static String story(String id, Map<String, JsonNode> predicted) {
        JsonNode answer = predicted.get(id);
        return answer != null && answer.has("story") ? answer.get("story").asText() : "alone-" + id;
    }

    private static Map<String, Set<String>> byStory(Map<String, String> stories) {
        Map<String, Set<String>> byStory = new LinkedHashMap<>();
        stories.forEach((id, story) ->
                byStory.computeIfAbsent(story, key -> new HashSet<>()).add(id));
        return byStory;
    }

    private static List<Integer> sizes(Map<String, Set<String>> stories) {
        return stories.values().stream().map(Set::size).toList();
    }

    private static int pairs(Collection<Integer> sizes) {
        return sizes.stream().mapToInt(size -> size * (size - 1) / 2).sum();
    }
}
