package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import org.sitrep.app.input.JsonDocument;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.AnalyzedPage;

/** A line of an evaluation set as the engine takes it. */
final class EvaluationInput {
    private EvaluationInput() {}

    static Document document(JsonNode input) {
        return JsonDocument.of(input.get("id").asText(), input, problem -> {});
    }

    /** A pair of code point offsets as a span. */
    static Span span(AnalyzedPage page, JsonNode pair) {
        return page.page()
                .document()
                .spanOfCodePoints(pair.get(0).asInt(), pair.get(1).asInt());
    }

    static boolean holds(Sentence sentence, Span span) {
        return !sentence.tokensIn(span).isEmpty();
    }
}
