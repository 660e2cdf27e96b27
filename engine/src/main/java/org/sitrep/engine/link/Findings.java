package org.sitrep.engine.link;

import java.util.List;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.OpenQuestion;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.Story;

/**
 * What all linkers found in one story.
 *
 * @param story the story
 * @param evidence what its items rest on
 * @param events deeds
 * @param statements who said what
 * @param figures numbers
 * @param series figures over time
 * @param posture the state of what a desk watches
 * @param differences where reports differ
 * @param open what the reports say is not known
 */
public record Findings(
        Story story,
        Evidence evidence,
        List<Event> events,
        List<Statement> statements,
        List<Figure> figures,
        List<Series> series,
        List<Posture> posture,
        List<Difference> differences,
        List<OpenQuestion> open) {}
