package org.sitrep.engine.lexicon;

import java.util.List;
import java.util.Optional;

/** How two names of persons agree, each with a first name or its initial. Different first names never agree. */
public enum NameMatch {
    /** All given names and the surname are the same. */
    SAME_NAME,
    /** What stands between first name and surname differs only in being left out or shortened. */
    MIDDLE_NAME,
    /** One first name is a form of the other. */
    NICKNAME,
    /** Spellings of one sound. */
    TRANSLITERATION,
    /** One slip of the hand apart. */
    TYPING_ERROR,
    /** One first name is only an initial. */
    INITIAL;

    private static final int LONG = 5;

    /** How two names agree, empty where they do not. */
    public static Optional<NameMatch> of(PersonName one, PersonName other) {
        if (one.isBare() || other.isBare() || one.isOtherGeneration(other) || differ(one.middle(), other.middle())) {
            return Optional.empty();
        }
        if (isCalledByInitials(one, other)
                || isCalledByInitials(other, one)
                || isDescendant(one, other)
                || isDescendant(other, one)) {
            return Optional.empty();
        }
        String first = one.first().orElseThrow();
        String second = other.first().orElseThrow();
        if (one.surname().equals(other.surname())) {
            return first.equals(second) || String.join("", one.given()).equals(String.join("", other.given()))
                    ? Optional.of(one.given().equals(other.given()) ? SAME_NAME : MIDDLE_NAME)
                    : firstNames(first, second);
        }
        boolean alike = first.length() > 1 && (first.equals(second) || Nicknames.areOne(first, second));
        if (areSpellings(one.surname(), other.surname()) && (alike || areFirstSpellings(first, second))) {
            return Optional.of(TRANSLITERATION);
        }
        return alike && first.length() > 2 && Spelling.isSlip(one.surname(), other.surname())
                ? Optional.of(TYPING_ERROR)
                : Optional.empty();
    }

    private static Optional<NameMatch> firstNames(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? Optional.of(INITIAL) : Optional.empty();
        }
        if (Nicknames.areOne(one, other)) {
            return Optional.of(NICKNAME);
        }
        if (areFirstSpellings(one, other)) {
            return Optional.of(TRANSLITERATION);
        }
        return one.length() >= LONG && Spelling.isSwap(one, other) ? Optional.of(TYPING_ERROR) : Optional.empty();
    }

    /** Whether two surnames are spellings of one sound, long enough for that to be no chance. */
    public static boolean areSpellings(String one, String other) {
        return Spelling.ending(one).equals(Spelling.ending(other))
                || (Math.min(one.length(), other.length()) >= LONG && Spelling.soundAlike(one, other));
    }

    /** Whether two initials are one's whole call name, and the other's begins with the first alone: T.J. is no Tony. */
    private static boolean isCalledByInitials(PersonName one, PersonName other) {
        return one.given().size() > 1
                && one.given().stream().allMatch(part -> part.length() == 1)
                && other.given().size() == 1
                && other.given().get(0).length() > 1
                && !other.given().get(0).equals(String.join("", one.given()));
    }

    /** Whether one is the third of a name, and the other has a second name that he may not share: his father's or son's. */
    private static boolean isDescendant(PersonName one, PersonName other) {
        return one.suffix().isPresent()
                && other.suffix().isEmpty()
                && other.middle().stream()
                        .anyMatch(part -> part.length() > 1 && !one.middle().contains(part));
    }

    private static boolean areFirstSpellings(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && (Spelling.ending(one).equals(Spelling.ending(other))
                        || Spelling.soundAlike(one, other)
                        || (Math.min(one.length(), other.length()) >= LONG
                                && Spelling.soundAlikeWithoutVowels(one, other)));
    }

    /**
     * Whether both have middle names, of which none is the other's or its initial, or which begin with different initials: George
     * H. W. is not George W.
     */
    private static boolean differ(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean initials = one.get(0).length() == 1 && other.get(0).length() == 1;
        return initials
                ? one.get(0).charAt(0) != other.get(0).charAt(0)
                : one.stream()
                        .noneMatch(mine -> other.stream().anyMatch(its -> mine.equals(its) || isInitial(mine, its)));
    }

    private static boolean isInitial(String one, String other) {
        return Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
    }
}
