package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import org.sitrep.app.JsonText;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.event.EventTyper;

/** What one side does to the other in a sentence. */
record EventsPredictor(Pipeline pipeline, EventTyper typer) implements Predictor {
    EventsPredictor(Pipeline pipeline) {
        this(pipeline, EventTyper.load());
    }

    @Override
    public Supplier<ObjectNode> predict(JsonNode input) {
        AnalyzedPage page = pipeline.analyze(EvaluationInput.document(input));
        ObjectNode answer = JsonText.object();
        typer.between(
                        page,
                        EvaluationInput.span(page, input.get("actor")),
                        EvaluationInput.span(page, input.get("recipient")))
                .ifPresent(type -> answer.put("type", type.plover().name()));
        return () -> answer;
    }
}
