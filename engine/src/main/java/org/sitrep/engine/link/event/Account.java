package org.sitrep.engine.link.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.TimeExpression.Bound;
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
 * @param object what it is done to
 * @param owner the code of the country whose mission it concerns, empty where it concerns none or is unknown
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
        DeedObject object,
        Optional<String> owner,
        Set<String> terms) {
    public Account {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        named = List.copyOf(named);
    }

    public Sentence sentence() {
        return document.sentences().get(mention.sentence());
    }

    /** Whether both stand in one sentence of one document. */
    public boolean sharesSentence(Account other) {
        return mention.sentence() == other.mention.sentence() && document.id().equals(other.document.id());
    }

    /** The same with another owner. */
    Account of(String country) {
        return new Account(
                document,
                mention,
                trigger,
                date,
                reported,
                status,
                actors,
                recipients,
                named,
                places,
                object,
                Optional.of(country),
                terms);
    }

    /** Keys of the towns and the like where it is, among the places and those to whom it is done. */
    Set<String> scenes() {
        Set<String> scenes = new TreeSet<>(places);
        recipients.stream()
                .filter(party -> party.entity()
                        .filter(who -> who.type() == EntityType.PLACE)
                        .isPresent())
                .map(Party::key)
                .forEach(scenes::add);
        return scenes;
    }

    /** Whether it is done to somebody's family, which is not to be taken for all his people. */
    public boolean concernsFamilies() {
        return object == DeedObject.DEPENDENTS;
    }

    /** Whether it is done to a country's people abroad, or to somebody who may be. */
    public boolean concernsCitizens() {
        return object == DeedObject.CITIZENS;
    }

    /** Whether the account itself says on which day the deed was, and not only its context. */
    public boolean givesDay() {
        return mention.time().isPresent() && date.value().isPresent();
    }

    /** Actors and recipients together. */
    List<Party> parties() {
        List<Party> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }

    /**
     * The first day on which the deed can have been, by its own date. What is to be done by a day is done on no earlier
     * day than the one on which that was told; what was done by a day may have been done on any before.
     */
    Optional<LocalDate> firstDay() {
        return date.value().map(day -> {
            if (!isBounded(Bound.BEFORE) && !isBounded(Bound.UNTIL)) {
                return day;
            }
            return status == Status.PLANNED
                    ? reported.filter(told -> told.isBefore(day)).orElse(day)
                    : LocalDate.MIN;
        });
    }

    /** The last day on which the deed can have been: of what began on a day, the one on which it was told. */
    Optional<LocalDate> lastDay() {
        Optional<LocalDate> last = date.end().or(date::value);
        if (!isBounded(Bound.AFTER)) {
            return last;
        }
        return last.map(day -> status == Status.PLANNED
                ? LocalDate.MAX
                : reported.filter(told -> told.isAfter(day)).orElse(day));
    }

    private boolean isBounded(Bound bound) {
        return date.bound().filter(bound::equals).isPresent();
    }
}
