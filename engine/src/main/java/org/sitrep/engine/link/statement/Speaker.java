package org.sitrep.engine.link.statement;

import java.util.Optional;
import org.sitrep.engine.model.EntityType;

/**
 * Who says something, as far as the documents tell.
 *
 * @param key equal for mentions of one speaker: an entity's id or the normalised words; empty where unknown
 * @param entity the entity's id, where it is known
 * @param type what the entity is
 * @param country the country that the entity belongs to
 * @param text a readable name
 */
record Speaker(String key, Optional<String> entity, Optional<EntityType> type, Optional<String> country, String text) {

    static Speaker unknown() {
        return new Speaker("", Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    boolean isKnown() {
        return !key.isEmpty();
    }

    boolean isPerson() {
        return type.filter(EntityType.PERSON::equals).isPresent();
    }

    /** Whether one could be speaking for the other: the same, not known, or a person and a body of one country. */
    boolean mayBe(Speaker other) {
        if (key.equals(other.key) || !isKnown() || !other.isKnown()) {
            return true;
        }
        boolean persons = isPerson() && other.isPerson();
        return !persons && country.isPresent() && country.equals(other.country);
    }
}
