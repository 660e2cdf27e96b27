package org.sitrep.app.input;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;

/** Sees that every document has an id of its own. */
final class DocumentIds {
    private final Set<String> taken = new HashSet<>();

    /** The document itself, or the same with a number behind its id where another has that id already. */
    Document unique(Document document, Consumer<Problem> problems) {
        if (taken.add(document.id())) {
            return document;
        }
        int number = 2;
        while (!taken.add(document.id() + "-" + number)) {
            number++;
        }
        String id = document.id() + "-" + number;
        problems.accept(ProblemCode.P016.in(id, 0, 0, "Its id was " + document.id() + "."));
        return new Document(
                id,
                document.text(),
                document.title(),
                document.source(),
                document.url(),
                document.published(),
                document.language());
    }
}
