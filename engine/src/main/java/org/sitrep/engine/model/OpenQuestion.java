package org.sitrep.engine.model;

import java.util.List;

/** What the reports themselves say is not known or not decided. */
public record OpenQuestion(String text, List<Citation> citations) {
    public OpenQuestion {
        citations = List.copyOf(citations);
    }
}
