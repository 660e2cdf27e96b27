package org.sitrep.engine.link.date;

import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventMention;

/** Says when an event mention happened, from its time expression and its document's day. */
public final class EventDating {
    public EventDate date(EventMention event, DocumentDate documentDate) {
        return EventDate.unknown();
    }
}
