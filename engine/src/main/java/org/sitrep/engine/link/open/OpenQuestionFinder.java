package org.sitrep.engine.link.open;

import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.OpenQuestion;

/** Finds what the reports themselves say is not known or not decided. */
public final class OpenQuestionFinder {
    public List<OpenQuestion> find(Evidence evidence) {
        return List.of();
    }
}
