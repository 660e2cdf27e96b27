package org.sitrep.engine.link.statement;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.text.EditDistance;

/**
 * Who says something, as far as the documents tell.
 *
 * @param key equal for mentions of one speaker: an entity's id or the normalised words; empty where unknown
 * @param entity the entity's id, where it is known
 * @param type what the entity is
 * @param country the country that the entity belongs to
 * @param text a readable name, in words of the document
 * @param naming where the document has these words
 */
record Speaker(
        String key,
        Optional<String> entity,
        Optional<EntityType> type,
        Optional<String> country,
        String text,
        List<Citation> naming) {
    Speaker {
        naming = List.copyOf(naming);
    }

    static Speaker unknown() {
        return new Speaker("", Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());
    }

    boolean isKnown() {
        return !key.isEmpty();
    }

    boolean isPerson() {
        return type.filter(EntityType.PERSON::equals).isPresent();
    }

    /** Whether one's surname is in the other's words, or differs from it by a slip of the pen. */
    boolean mayBeMisspelt(Speaker other) {
        String mine = surname(text);
        String theirs = surname(other.text);
        return other.text.contains(mine)
                || text.contains(theirs)
                || EditDistance.between(mine.toLowerCase(ROOT), theirs.toLowerCase(ROOT)) <= 1;
    }

    private static String surname(String name) {
        return name.strip().replaceAll(".*\\s", "").replaceAll("['’]s?$", "");
    }

    /**
     * Whether one could be speaking for the other: the same, not known, or a person and a body of one country. Of a person
     * the country is often not told.
     */
    boolean mayBe(Speaker other) {
        if (key.equals(other.key) || !isKnown() || !other.isKnown()) {
            return true;
        }
        boolean persons = isPerson() && other.isPerson();
        boolean oneCountry = country.isPresent() ? country.equals(other.country) : other.country.isEmpty();
        boolean untold = (isPerson() && country.isEmpty()) || (other.isPerson() && other.country.isEmpty());
        return !persons && (oneCountry || untold);
    }
}
