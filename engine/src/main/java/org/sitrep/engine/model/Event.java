package org.sitrep.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * A deed over all documents of a story.
 *
 * @param id derived from its content
 * @param story the story's id
 * @param type its type
 * @param mode PLOVER's mode, where one is clear
 * @param status the latest well-supported status
 * @param headline words of a document, cut only at clause borders
 * @param date when
 * @param actors ids of entities
 * @param recipients ids of entities
 * @param places ids of entities
 * @param documents how many documents carry it
 * @param origins how many independent origins stand behind it
 * @param history its statuses over time, oldest first
 * @param citations the characters that carry it, the headline's first
 * @param weight how much it matters to a reader of its story, above 0; lists put the heavier first
 * @param why which accounts were taken for one deed, and by what
 */
public record Event(
        String id,
        String story,
        EventType type,
        Optional<String> mode,
        Status status,
        String headline,
        EventDate date,
        List<String> actors,
        List<String> recipients,
        List<String> places,
        int documents,
        int origins,
        List<StatusStep> history,
        List<Citation> citations,
        double weight,
        List<Reason> why) {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        places = List.copyOf(places);
        history = List.copyOf(history);
        citations = List.copyOf(citations);
        // Reports written before reasons were kept have none.
        why = why == null ? List.of() : List.copyOf(why);
    }
}
