package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.sitrep.app.evaluate.score.Figures;
import org.sitrep.engine.Pipeline;

/** Runs a task over a labelled set. */
public final class Evaluate {
    private Evaluate() {}

    /** The answers to all inputs, in their order, each with its input's id. */
    public static List<ObjectNode> predict(Task task, List<JsonNode> inputs, Pipeline pipeline, int threads) {
        Predictor predictor = task.predictor(pipeline);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Supplier<ObjectNode>>> futures = inputs.stream()
                    .map(input -> workers.submit(() -> predictor.predict(input)))
                    .toList();
            List<ObjectNode> predictions = new ArrayList<>();
            for (int index = 0; index < inputs.size(); index++) {
                ObjectNode prediction = futures.get(index).get().get();
                prediction.set("id", inputs.get(index).get("id"));
                predictions.add(prediction);
            }
            for (int index = 0; index < inputs.size(); index++) {
                predictions.set(index, predictor.complete(inputs.get(index), predictions.get(index)));
            }
            return predictions;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an input could not be analysed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The figures of predictions against gold; the inputs give the texts. A missing prediction is an empty answer. */
    public static Figures score(
            Task task, List<JsonNode> inputs, List<JsonNode> gold, List<? extends JsonNode> predictions) {
        Map<String, String> texts = new LinkedHashMap<>();
        inputs.forEach(
                input -> texts.put(input.get("id").asText(), input.path("text").asText()));
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        predictions.forEach(prediction -> byId.put(prediction.get("id").asText(), prediction));
        return task.scorer().score(gold, byId, texts);
    }
}
