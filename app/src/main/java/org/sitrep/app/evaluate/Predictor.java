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
}
