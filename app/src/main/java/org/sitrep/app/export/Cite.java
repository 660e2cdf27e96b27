package org.sitrep.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.sitrep.engine.model.Citation;

/** Citations in JSON, as the report itself has them. */
final class Cite {
    private Cite() {}

    static void all(ArrayNode array, List<Citation> citations) {
        citations.forEach(citation -> array.addObject()
                .put("document", citation.document())
                .put("start", citation.start())
                .put("end", citation.end())
                .put("text", citation.text()));
    }
}
