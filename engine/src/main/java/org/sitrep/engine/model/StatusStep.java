package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A step in an event's history. */
public record StatusStep(Status status, Optional<LocalDate> date, List<Citation> citations) {
    public StatusStep {
        citations = List.copyOf(citations);
    }
}
