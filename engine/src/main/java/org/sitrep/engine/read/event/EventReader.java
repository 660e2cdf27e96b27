package org.sitrep.engine.read.event;

import java.util.List;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.read.AnalyzedPage;

/** Finds deeds, with type, status, participants, place and time. */
public final class EventReader {
    private EventReader() {}

    public static EventReader load() {
        return new EventReader();
    }

    public List<EventMention> read(
            AnalyzedPage page,
            List<DocumentEntity> entities,
            List<PlaceMention> places,
            List<TimeExpression> times,
            List<StatementMention> statements) {
        return List.of();
    }
}
