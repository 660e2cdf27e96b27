package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import org.sitrep.app.JsonText;
import org.sitrep.app.annotate.CodePoints;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.ReadDocument;

/** The places of a document, as far as it is clear which they are. */
record PlacesPredictor(Pipeline pipeline) implements Predictor {
    @Override
    public Supplier<ObjectNode> predict(JsonNode input) {
        ReadDocument read = pipeline.read(EvaluationInput.document(input));
        CodePoints points = new CodePoints(read.document().text());
        ObjectNode answer = JsonText.object();
        ArrayNode places = answer.putArray("places");
        for (PlaceMention mention : read.places()) {
            mention.place()
                    .ifPresent(place -> points.put(places.addObject(), mention.span())
                            .put("geonames", place.geonames())
                            .put("lat", place.lat())
                            .put("lon", place.lon()));
        }
        return () -> answer;
    }
}
