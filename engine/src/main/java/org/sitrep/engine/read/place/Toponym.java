package org.sitrep.engine.read.place;

import java.util.List;
import org.sitrep.engine.lexicon.PlaceName;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/**
 * A name in a text that may be a place, with all that the gazetteer knows under it.
 *
 * @param sentence where it stands
 * @param first its first token
 * @param end the token behind its last
 * @param name as written
 * @param senses what it may mean
 * @param embedded whether it is part of a longer name
 * @param sure whether it is a place name by itself; if not, the rest of the document must speak for it
 */
record Toponym(
        Sentence sentence, int first, int end, String name, List<PlaceName> senses, boolean embedded, boolean sure) {
    Toponym {
        senses = List.copyOf(senses);
    }

    Span span() {
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(end - 1).span().end());
    }

    Token last() {
        return sentence.token(end - 1);
    }

    boolean isDemonym() {
        return senses.stream().anyMatch(sense -> sense.kind() == PlaceName.Kind.DEMONYM);
    }

    /** Whether another name follows it as its container: "Lviv, Ukraine", "Lviv (Ukraine)". */
    boolean standsBefore(Toponym other) {
        if (other.sentence.index() != sentence.index() || other.first - end > 1 || other.first < end) {
            return false;
        }
        String between = other.first == end ? "" : sentence.token(end).word();
        return between.isEmpty() || between.equals(",") || between.equals("(") || between.equals("in");
    }
}
