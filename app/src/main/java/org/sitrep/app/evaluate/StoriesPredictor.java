package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import org.sitrep.app.JsonText;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.ReadDocument;

/** The story of each document, in one pass in the order of arrival, as of the last one. */
record StoriesPredictor(Pipeline pipeline) implements Predictor {
    @Override
    public Supplier<ObjectNode> predict(JsonNode input) {
        ReadDocument read = pipeline.skim(EvaluationInput.document(input));
        return () -> JsonText.object().put("story", pipeline.place(read));
    }

    @Override
    public ObjectNode complete(JsonNode input, ObjectNode prediction) {
        return prediction.put("story", pipeline.story(input.get("id").asText()));
    }
}
