package org.sitrep.engine.link.event;

import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Event;

/** Merges event mentions that report one deed, and keeps the history of its status. */
public final class EventMerger {
    public List<Event> merge(Evidence evidence) {
        return List.of();
    }
}
