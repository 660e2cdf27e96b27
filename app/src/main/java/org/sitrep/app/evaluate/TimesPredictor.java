package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.sitrep.app.JsonText;
import org.sitrep.app.annotate.CodePoints;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.read.time.TimeResolver;

/** The time expressions of a document with their values. */
record TimesPredictor(Pipeline pipeline) implements Predictor {
    @Override
    public Supplier<ObjectNode> predict(JsonNode input) {
        ReadDocument read = pipeline.read(EvaluationInput.document(input));
        Optional<LocalDate> day = read.statedDate().map(StatedDate::value);
        CodePoints points = new CodePoints(read.document().text());
        ObjectNode answer = JsonText.object();
        ArrayNode times = answer.putArray("times");
        read.times()
                .forEach(time -> points.put(times.addObject(), time.span())
                        .put("type", time.type().name())
                        .put("value", TimeResolver.value(time, day)));
        return () -> answer;
    }
}
