package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The state of something that a desk watches.
 *
 * @param id derived from its content
 * @param subject what: "US embassy in Ukraine"
 * @param aspect which side of it
 * @param state the state now, from a fixed list for the aspect, with the document's own detail behind it
 * @param since the day of the deed that brought it about
 * @param history earlier states and this one, oldest first
 * @param citations the characters that carry the state
 * @param why which rule gave each state
 */
public record Posture(
        String id,
        String subject,
        Aspect aspect,
        String state,
        Optional<LocalDate> since,
        List<PostureStep> history,
        List<Citation> citations,
        List<Reason> why) {
    public Posture {
        history = List.copyOf(history);
        citations = List.copyOf(citations);
        // Reports written before reasons were kept have none.
        why = why == null ? List.of() : List.copyOf(why);
    }
}
