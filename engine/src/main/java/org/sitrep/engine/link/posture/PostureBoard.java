package org.sitrep.engine.link.posture;

import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Posture;

/** Keeps the state of what a desk watches. */
public final class PostureBoard {
    public List<Posture> of(Evidence evidence, List<Event> events) {
        return List.of();
    }
}
