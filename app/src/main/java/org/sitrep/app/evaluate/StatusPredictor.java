package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.app.JsonText;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.event.StatusReader;

/** How certain each marked deed is, from 3 (happened) to -3 (did not). */
record StatusPredictor(Pipeline pipeline, StatusReader reader) implements Predictor {
    /** A deed in the indicative happened: the most frequent answer where nothing can be read. */
    private static final double CERTAIN = 3.0;

    StatusPredictor(Pipeline pipeline) {
        this(pipeline, StatusReader.load());
    }

    @Override
    public Supplier<ObjectNode> predict(JsonNode input) {
        AnalyzedPage page = pipeline.analyze(EvaluationInput.document(input));
        ObjectNode answer = JsonText.object();
        ArrayNode scores = answer.putArray("scores");
        for (JsonNode target : input.get("targets")) {
            Span span = EvaluationInput.span(page, target);
            Optional<Sentence> sentence = page.sentences().stream()
                    .filter(candidate -> EvaluationInput.holds(candidate, span))
                    .findFirst();
            scores.add(sentence.flatMap(found -> found.headOf(span).map(token -> reader.factuality(found, token)))
                    .orElse(CERTAIN));
        }
        return () -> answer;
    }
}
