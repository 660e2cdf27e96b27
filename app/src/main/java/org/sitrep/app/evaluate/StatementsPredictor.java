package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import org.sitrep.app.JsonText;
import org.sitrep.app.annotate.CodePoints;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.ReadDocument;

/** Who said what in a document. */
record StatementsPredictor(Pipeline pipeline) implements Predictor {
    @Override
    public Supplier<ObjectNode> predict(JsonNode input) {
        ReadDocument read = pipeline.read(EvaluationInput.document(input));
        CodePoints points = new CodePoints(read.document().text());
        ObjectNode answer = JsonText.object();
        ArrayNode statements = answer.putArray("statements");
        read.statements().forEach(statement -> {
            ObjectNode json = statements.addObject();
            points.addAll(json.putArray("content"), statement.content());
            points.addAll(json.putArray("cue"), statement.cue());
            points.addAll(json.putArray("speaker"), statement.speaker());
        });
        return () -> answer;
    }
}
