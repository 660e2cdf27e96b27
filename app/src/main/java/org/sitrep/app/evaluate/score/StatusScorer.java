package org.sitrep.app.evaluate.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Pearson correlation and mean absolute error of certainty from 3 to -3; macro F1 over happened, open, not. */
public final class StatusScorer implements Scorer {
    private static final double UNANSWERED = 3.0;
    private static final double CERTAIN = 1.5;

    private enum Outcome {
        HAPPENED,
        OPEN,
        NOT;

        static Outcome of(double score) {
            return score > CERTAIN ? HAPPENED : score < -CERTAIN ? NOT : OPEN;
        }
    }

    @Override
    public Figures score(List<JsonNode> gold, Map<String, JsonNode> predicted, Map<String, String> texts) {
        List<Double> want = new ArrayList<>();
        List<Double> given = new ArrayList<>();
        for (JsonNode document : gold) {
            JsonNode answers = predicted
                    .getOrDefault(document.get("id").asText(), MissingNode.getInstance())
                    .path("scores");
            for (int index = 0; index < document.get("scores").size(); index++) {
                want.add(document.get("scores").get(index).asDouble());
                given.add(answers.hasNonNull(index) ? answers.get(index).asDouble() : UNANSWERED);
            }
        }
        double error = IntStream.range(0, want.size())
                .mapToDouble(index -> Math.abs(want.get(index) - given.get(index)))
                .sum();
        return new Figures()
                .put("pearson", pearson(want, given))
                .put("mae", want.isEmpty() ? 0.0 : error / want.size())
                .put("macro_f1", macroF(want, given))
                .put("n", want.size());
    }

    private static double pearson(List<Double> first, List<Double> second) {
        double firstMean = mean(first);
        double secondMean = mean(second);
        double covariance = 0;
        double firstVariance = 0;
        double secondVariance = 0;
        for (int index = 0; index < first.size(); index++) {
            double left = first.get(index) - firstMean;
            double right = second.get(index) - secondMean;
            covariance += left * right;
            firstVariance += left * left;
            secondVariance += right * right;
        }
        return firstVariance > 0 && secondVariance > 0 ? covariance / Math.sqrt(firstVariance * secondVariance) : 0;
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.isEmpty() ? 0 : sum / values.size();
    }

    private static double macroF(List<Double> want, List<Double> given) {
        double sum = 0;
        for (Outcome outcome : Outcome.values()) {
            int right = count(
                    want.size(),
                    index -> Outcome.of(want.get(index)) == outcome && Outcome.of(given.get(index)) == outcome);
            int answered = count(want.size(), index -> Outcome.of(given.get(index)) == outcome);
            int gold = count(want.size(), index -> Outcome.of(want.get(index)) == outcome);
            sum += Ratio.of(right, answered, gold).f();
        }
        return sum / Outcome.values().length;
    }

    private static int count(int size, IntPredicate holds) {
        return (int) IntStream.range(0, size).filter(holds).count();
    }
}
