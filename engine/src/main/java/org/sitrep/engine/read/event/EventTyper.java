package org.sitrep.engine.read.event;

import java.util.Optional;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.AnalyzedPage;

/** Says what type of deed a stretch of text reports. */
public final class EventTyper {
    private EventTyper() {}

    public static EventTyper load() {
        return new EventTyper();
    }

    /** What the actor does to the recipient in a page, empty where it is none of PLOVER's types. */
    public Optional<EventType> between(AnalyzedPage page, Span actor, Span recipient) {
        return Optional.empty();
    }
}
