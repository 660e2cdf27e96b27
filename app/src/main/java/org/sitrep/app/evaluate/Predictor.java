package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/** Answers a task for one line of input. */
interface Predictor {
    /**
     * Analyses a line, which several threads may do at once, and gives what answers it. The answers are asked for one by
     * one in the order of the lines.
     */
    Supplier<ObjectNode> predict(JsonNode input);

    /** The answer to an input when all have been answered; where the others do not matter, what it was. */
    default ObjectNode complete(JsonNode input, ObjectNode prediction) {
        return prediction;
    }
}
