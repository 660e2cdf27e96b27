package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.read.time.TimeResolver;

/**
 * Something that a document tells of a time: a clause with its time expression.
 *
 * @param document the document
 * @param time the expression
 * @param passage the clause's characters, for a citation
 * @param keys what the clause is about: names, nouns and verbs as lower-case lemmas, without the words for the time
 */
record DatedFact(ReadDocument document, TimeExpression time, Span passage, Set<String> keys) {
    /** The days meant, if the document is of that day. */
    Optional<DateInterval> on(Optional<LocalDate> day) {
        return TimeResolver.interval(time, day)
                .filter(days -> !days.from().plusDays(3).isBefore(days.to()));
    }
}
