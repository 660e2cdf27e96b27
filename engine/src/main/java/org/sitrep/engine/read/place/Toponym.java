package org.sitrep.engine.read.place;

import java.util.List;
import org.sitrep.engine.lexicon.PlaceName;
import org.sitrep.engine.model.Place;
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
 * @param span where the name stands, which may be a part of a token: "Lima-based"
 */
record Toponym(
        Sentence sentence,
        int first,
        int end,
        String name,
        List<PlaceName> senses,
        boolean embedded,
        boolean sure,
        Span span) {
    Toponym {
        senses = List.copyOf(senses);
    }

    /** A name of whole tokens. */
    static Toponym of(
            Sentence sentence,
            int first,
            int end,
            String name,
            List<PlaceName> senses,
            boolean embedded,
            boolean sure) {
        Span span = new Span(
                sentence.token(first).span().start(),
                sentence.token(end - 1).span().end());
        return new Toponym(sentence, first, end, name, senses, embedded, sure, span);
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

    /**
     * Whether this is surely the container of the name before it, and no further place in a row: a short form
     * ("Conn."), in brackets, or followed by neither "and" nor another name.
     */
    boolean closes(Toponym before) {
        boolean shortForm = senses.stream().anyMatch(sense -> sense.kind() == PlaceName.Kind.ABBREVIATION);
        boolean linked =
                first > before.end && !sentence.token(before.end).word().equals("in");
        if (!linked || !senses.stream().allMatch(sense -> isArea(sense.place()))) {
            return false;
        }
        String next = end < sentence.size() ? sentence.token(end).word() : ".";
        boolean row = next.equals("and")
                || next.equals("or")
                || (next.equals(",")
                        && end + 1 < sentence.size()
                        && (sentence.token(end + 1).isProperNoun()
                                || sentence.token(end + 1).word().equals("and")
                                || sentence.token(end + 1).word().equals("or")));
        return shortForm || !row;
    }

    private static boolean isArea(Place place) {
        return place.isCountry() || place.feature().equals("ADM1");
    }
}
