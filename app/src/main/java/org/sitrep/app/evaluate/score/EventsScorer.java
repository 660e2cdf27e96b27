package org.sitrep.app.evaluate.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accuracy and macro F1 over PLOVER's types, where CONCEDE and RETREAT count as YIELD; accuracy over its quad classes. */
public final class EventsScorer implements Scorer {
    private static final Map<String, Integer> QUAD = Map.ofEntries(
            Map.entry("AGREE", 1),
            Map.entry("CONSULT", 1),
            Map.entry("SUPPORT", 1),
            Map.entry("CONCEDE", 1),
            Map.entry("COOPERATE", 2),
            Map.entry("AID", 2),
            Map.entry("YIELD", 2),
            Map.entry("RETREAT", 2),
            Map.entry("REQUEST", 3),
            Map.entry("ACCUSE", 3),
            Map.entry("REJECT", 3),
            Map.entry("THREATEN", 3),
            Map.entry("PROTEST", 4),
            Map.entry("SANCTION", 4),
            Map.entry("MOBILIZE", 4),
            Map.entry("COERCE", 4),
            Map.entry("ASSAULT", 4));

    /** How often a type was right, given and asked for. */
    private static final class Label {
        private int right;
        private int answered;
        private int gold;
    }

    @Override
    public Figures score(List<JsonNode> gold, Map<String, JsonNode> predicted, Map<String, String> texts) {
        Map<String, Label> labels = new LinkedHashMap<>();
        int right = 0;
        int quad = 0;
        int answered = 0;
        for (JsonNode document : gold) {
            String want = document.get("type").asText();
            String given = type(predicted.getOrDefault(document.get("id").asText(), MissingNode.getInstance()));
            labels.computeIfAbsent(want, type -> new Label()).gold++;
            if (!given.isEmpty()) {
                answered++;
                labels.computeIfAbsent(given, type -> new Label()).answered++;
            }
            quad += QUAD.get(want).equals(QUAD.get(given)) ? 1 : 0;
            if (given.equals(want)) {
                right++;
                labels.get(want).right++;
            }
        }
        double sum = 0;
        int asked = 0;
        for (Label label : labels.values()) {
            if (label.gold > 0) {
                sum += Ratio.of(label.right, label.answered, label.gold).f();
                asked++;
            }
        }
        return new Figures()
                .put("accuracy", Ratio.share(right, gold.size()))
                .put("macro_f1", asked > 0 ? sum / asked : 0.0)
                .put("quad_accuracy", Ratio.share(quad, gold.size()))
                .put("answered", Ratio.share(answered, gold.size()));
    }

    private static String type(JsonNode answer) {
        String type = answer.hasNonNull("type") ? answer.get("type").asText() : "";
        return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
    }
}
