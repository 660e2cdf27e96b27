package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A state that a subject was in, and since when. */
public record PostureStep(String state, Optional<LocalDate> date, List<Citation> citations) {
    public PostureStep {
        citations = List.copyOf(citations);
    }
}
