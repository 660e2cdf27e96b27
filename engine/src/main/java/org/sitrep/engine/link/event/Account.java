package org.sitrep.engine.link.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/**
 * One document's account of a deed: an event mention with all that the story's evidence adds to it.
 *
 * @param document the document
 * @param mention the mention
 * @param trigger the token that names the deed
 * @param date when the deed is, as the document tells it
 * @param reported the document's day
 * @param status how far the deed has come; what lies behind the document's day has not occurred
 * @param actors who does it
 * @param recipients to whom
 * @param named the first party that its clause names by name
 * @param places keys of the places
 * @param terms lemmas of the content words of its clause, without the trigger's
 */
public record Account(
        ReadDocument document,
        EventMention mention,
        Token trigger,
        EventDate date,
        Optional<LocalDate> reported,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        List<Party> named,
        Set<String> places,
        Set<String> terms) {
    public Account {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        named = List.copyOf(named);
    }

    public Sentence sentence() {
        return document.sentences().get(mention.sentence());
    }

    /** Actors and recipients together. */
    List<Party> parties() {
        List<Party> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }

    /** The last day on which the deed can have been, by its own date. */
    Optional<LocalDate> lastDay() {
        return date.end().or(date::value);
    }
}
