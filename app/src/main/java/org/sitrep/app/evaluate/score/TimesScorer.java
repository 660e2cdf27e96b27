package org.sitrep.app.evaluate.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Relaxed F over time expressions, and that times the share of matched ones with the right value. */
public final class TimesScorer implements Scorer {
    private static final Pattern DECADE = Pattern.compile("^(\\d{3})X$");
    private static final Pattern WEEK = Pattern.compile("W(\\d)$");

    @Override
    public Figures score(List<JsonNode> gold, Map<String, JsonNode> predicted, Map<String, String> texts) {
        int strict = 0;
        int relaxed = 0;
        int answered = 0;
        int total = 0;
        int values = 0;
        int types = 0;
        for (JsonNode document : gold) {
            JsonNode answers = predicted
                    .getOrDefault(document.get("id").asText(), MissingNode.getInstance())
                    .path("times");
            answered += answers.size();
            total += document.get("times").size();
            Set<Integer> used = new HashSet<>();
            for (JsonNode time : document.get("times")) {
                int best = best(time, answers, used);
                if (best >= 0) {
                    used.add(best);
                    JsonNode answer = answers.get(best);
                    relaxed++;
                    strict += start(answer) == start(time) && end(answer) == end(time) ? 1 : 0;
                    values += value(answer).equals(value(time)) ? 1 : 0;
                    types += answer.path("type").equals(time.path("type")) ? 1 : 0;
                }
            }
        }
        Ratio ratio = Ratio.of(relaxed, answered, total);
        return new Figures()
                .put("value_f", relaxed > 0 ? ratio.f() * values / relaxed : 0.0)
                .put("relaxed_f", ratio.f())
                .put("relaxed_p", ratio.precision())
                .put("relaxed_r", ratio.recall())
                .put("strict_f", Ratio.of(strict, answered, total).f())
                .put("value_acc", Ratio.share(values, relaxed))
                .put("type_acc", Ratio.share(types, relaxed));
    }

    /** The unused answer with the largest overlap, the first of equals; -1 where none overlaps. */
    private static int best(JsonNode time, JsonNode answers, Set<Integer> used) {
        int best = -1;
        int most = 0;
        for (int index = 0; index < answers.size(); index++) {
            JsonNode answer = answers.get(index);
            int overlap = Math.min(end(answer), end(time)) - Math.max(start(answer), start(time));
            boolean overlaps = start(answer) < end(time) && start(time) < end(answer);
            if (overlaps && !used.contains(index) && (best < 0 || overlap > most)) {
                best = index;
                most = overlap;
            }
        }
        return best;
    }

    private static int start(JsonNode time) {
        return time.get("start").asInt();
    }

    private static int end(JsonNode time) {
        return time.get("end").asInt();
    }

    /** The value in one of its equal forms. */
    private static String value(JsonNode time) {
        JsonNode node = time.path("value");
        String value = node.isNull() || node.isMissingNode()
                ? ""
                : node.asText().strip().toUpperCase(Locale.ROOT);
        return WEEK.matcher(DECADE.matcher(value).replaceFirst("$1")).replaceFirst("W0$1");
    }
}
