package org.sitrep.engine.read.event;

import java.util.Set;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;

/** PLOVER's rule that a deed of the future is another type: help promised is AGREE, force promised is THREATEN. */
public final class TypeShift {
    private static final Set<EventType> KIND = Set.of(
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT,
            EventType.CONCEDE);

    private static final Set<EventType> HARSH =
            Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.PROTEST, EventType.MOBILIZE);

    /** The type that a deed of a type has between two names, given how far it has come. */
    public EventType of(EventType type, Status status) {
        return switch (status) {
            case PLANNED -> KIND.contains(type) ? EventType.AGREE : HARSH.contains(type) ? EventType.THREATEN : type;
            case DEMANDED -> KIND.contains(type) || HARSH.contains(type) ? EventType.REQUEST : type;
            case DENIED -> KIND.contains(type) ? EventType.REJECT : type;
            default -> type;
        };
    }
}
