package org.sitrep.engine.read.entity;

import java.util.Optional;
import org.sitrep.engine.lexicon.PhraseTable;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/**
 * Words of a sentence that mean somebody or something, before it is known who.
 *
 * @param sentence where they stand
 * @param first the first token
 * @param end the token behind the last
 * @param type what is meant
 * @param kind a name or a description
 * @param canonical the name in full where a dictionary knows it, as written otherwise
 * @param role a title that stands beside it
 * @param country the country that it belongs to
 * @param place where it is, for places and facilities
 */
record Name(
        Sentence sentence,
        int first,
        int end,
        EntityType type,
        Mention.Kind kind,
        String canonical,
        Optional<String> role,
        Optional<String> country,
        Optional<Place> place) {

    /** A name as it is written. */
    static Name of(Sentence sentence, int first, int end, EntityType type) {
        return new Name(
                sentence,
                first,
                end,
                type,
                Mention.Kind.NAME,
                PhraseTable.words(sentence, first, end),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Name called(String fullName) {
        return new Name(sentence, first, end, type, kind, fullName, role, country, place);
    }

    Name titled(Optional<String> title) {
        return new Name(sentence, first, end, type, kind, canonical, title, country, place);
    }

    Name of(Optional<String> itsCountry) {
        return new Name(sentence, first, end, type, kind, canonical, role, itsCountry, place);
    }

    Name as(Mention.Kind other) {
        return new Name(sentence, first, end, type, other, canonical, role, country, place);
    }

    Name at(Optional<Place> itsPlace) {
        return new Name(sentence, first, end, type, kind, canonical, role, country, itsPlace);
    }

    /** The words as written. */
    String text() {
        return PhraseTable.words(sentence, first, end);
    }

    Span span() {
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(end - 1).span().end());
    }

    Mention mention() {
        return new Mention(span(), sentence.index(), kind);
    }

    boolean overlaps(Name other) {
        return sentence.index() == other.sentence.index() && first < other.end && other.first < end;
    }

    /** Whether another name of the same sentence lies inside this one and is not as long. */
    boolean encloses(Name other) {
        return sentence.index() == other.sentence.index()
                && first <= other.first
                && other.end <= end
                && end - first > other.end - other.first;
    }
}
