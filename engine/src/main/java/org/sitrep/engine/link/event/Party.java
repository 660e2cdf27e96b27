package org.sitrep.engine.link.event;

import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;

/**
 * Somebody who takes part in a deed, as far as it is known who.
 *
 * @param key the entity's id, or the head word's lemma where the entity is unknown
 * @param entity the entity behind the words
 */
public record Party(String key, Optional<Entity> entity) {
    private static final double UNKNOWN = 0.3;
    private static final Set<String> ANYBODY = Set.of("both", "they", "he", "she", "we", "I", "other", "two", "three");

    /**
     * How well two parties can be the same side, 0 to 1. Two persons, or parties of two countries, never can. A
     * minister, a ministry and a country can stand for one government.
     */
    double likeness(Party other) {
        if (key.equals(other.key)) {
            return 1;
        }
        if (entity.isEmpty() || other.entity.isEmpty()) {
            return UNKNOWN;
        }
        Entity mine = entity.get();
        Entity theirs = other.entity.get();
        boolean groups = mine.type() == EntityType.GROUP && theirs.type() == EntityType.GROUP;
        if (groups || isNameless(mine) || isNameless(theirs)) {
            return UNKNOWN;
        }
        boolean sameCountry = mine.country().isPresent() && mine.country().equals(theirs.country());
        if (!sameCountry) {
            return 0;
        }
        boolean minePerson = mine.type() == EntityType.PERSON;
        boolean theirPerson = theirs.type() == EntityType.PERSON;
        if (minePerson && theirPerson) {
            return 0;
        }
        if (minePerson || theirPerson) {
            // A person stands for the country only in an office.
            return (minePerson ? mine : theirs).role().isPresent() ? 0.7 : UNKNOWN;
        }
        return 0.7;
    }

    /** Whether this is a person by name and the other a place, or words such as "both" that nobody is known to stand behind. */
    boolean isAnother(Party other) {
        boolean person = entity.filter(who -> who.type() == EntityType.PERSON).isPresent();
        boolean place =
                other.entity.filter(who -> who.type() == EntityType.PLACE).isPresent();
        return person && (place || (other.entity.isEmpty() && ANYBODY.contains(other.key)));
    }

    /** Officials, residents, citizens: people of whom only what they are is known. */
    private static boolean isNameless(Entity entity) {
        return entity.type() == EntityType.GROUP && entity.country().isEmpty();
    }

    /** Whether it is known by name who it is. */
    boolean isNamed() {
        return entity.filter(who -> !isNameless(who)).isPresent();
    }
}
