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
 */
record Toponym(Sentence sentence, int first, int end, String name, List<PlaceName> senses, boolean embedded) {
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

    boolean isSeat() {
        return senses.stream().anyMatch(sense -> sense.kind() == PlaceName.Kind.SEAT);
    }
}
