package org.sitrep.engine.link.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.lexicon.Spelling;
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
    /** Shorter names are too near to one another: "Lee" and "Lew". */
    private static final int SHORTEST_MISSPELT = 4;

    /** Pronouns that may stand at the head of a sentence. */
    private static final Pattern PRONOUN = Pattern.compile("(?i)he|she|they|we|i|it|who");

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

    /**
     * Whether the surname of one is a name in the other's words, but for a slip or another transliteration: "Hansen" and
     * "the Hanson ministry", "Zelensky" and "Zelenskiy". Who is named by no name at all may be anybody.
     */
    boolean mayBeMisspelt(Speaker other) {
        return isNamedIn(other.text) || other.isNamedIn(text);
    }

    /** Whether some words hold the surname, be it with a slip; of a speaker without a name they always may. */
    boolean isNamedIn(String words) {
        String surname = surname(text);
        return surname.isEmpty() || names(words).anyMatch(name -> isSpelling(surname, name));
    }

    /** Whether some words hold a name, and are not "he" or "the minister". */
    static boolean isName(String words) {
        return names(words).findAny().isPresent()
                && !PRONOUN.matcher(words.strip()).matches();
    }

    private static boolean isSpelling(String one, String other) {
        boolean longEnough = Math.min(one.length(), other.length()) >= SHORTEST_MISSPELT;
        return one.equals(other)
                || (longEnough
                        && (EditDistance.between(one, other) <= 1
                                || Spelling.isSwap(one, other)
                                || Spelling.soundAlike(one, other)));
    }

    private static String surname(String words) {
        List<String> names = names(words).toList();
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    /** The keys of the capitalised words. */
    private static Stream<String> names(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1))
                .filter(word -> word.codePoints().anyMatch(Character::isUpperCase))
                .map(word -> NameKey.of(word.replaceAll("['’]s?$", "")))
                .filter(name -> !name.isEmpty());
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
