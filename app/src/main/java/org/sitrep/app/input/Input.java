package org.sitrep.app.input;

import java.util.List;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;

/**
 * What the paths of a command hold.
 *
 * @param documents in the order of their files' paths and, in a file, of its lines; every id once
 * @param problems what could not be taken as it is
 */
public record Input(List<Document> documents, List<Problem> problems) {
    public Input {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** The same without the documents of some ids. */
    public Input without(List<String> ids) {
        return new Input(
                documents.stream()
                        .filter(document -> !ids.contains(document.id()))
                        .toList(),
                problems);
    }
}
