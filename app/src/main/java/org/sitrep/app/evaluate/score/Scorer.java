package org.sitrep.app.evaluate.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Compares the answers to one task with gold. */
public interface Scorer {
    /**
     * The figures.
     *
     * @param gold the right answers, one a document
     * @param predicted the answers by document id
     * @param texts the documents' texts by id
     */
    Figures score(List<JsonNode> gold, Map<String, JsonNode> predicted, Map<String, String> texts);
}
