package org.sitrep.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * A deed as one sentence reports it.
 *
 * @param trigger the word that names the deed
 * @param sentence the index of the sentence
 * @param clause the clause around it, from which its parts are read
 * @param telling the words that a report can quote: the clause, or more of the sentence where that does not stand alone
 * @param type its type
 * @param mode PLOVER's mode in lower case, where one is clear
 * @param status how far it has come, by the one who tells it
 * @param holder the index of the statement that holds it, empty where the document itself reports it
 * @param actors who does it, coordinate actors one by one
 * @param recipients to whom
 * @param places where, as spans of place mentions
 * @param time the expression that dates it
 * @param weight how sure the reader is that this is an event worth reporting, 0 to 1
 * @param why what typed it, and what decided its status
 */
public record EventMention(
        Span trigger,
        int sentence,
        Span clause,
        Span telling,
        EventType type,
        Optional<String> mode,
        Status status,
        Optional<Integer> holder,
        List<Participant> actors,
        List<Participant> recipients,
        List<Span> places,
        Optional<TimeExpression> time,
        double weight,
        List<Reason> why) {
    public EventMention {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        places = List.copyOf(places);
        why = List.copyOf(why);
    }
}
