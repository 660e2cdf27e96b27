package org.sitrep.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A made-up language to write news in: English function words, so that it is taken for English, and content words of
 * syllables, the commonest very often (Zipf). A number always stands for the same word.
 */
final class MadeWords {
    static final int VOCABULARY = 60_000;

    private static final int SURNAMES = 12_000;
    private static final int FIRST_NAMES = 400;
    private static final int SHORT_WORDS = 4_000;
    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final List<String> FUNCTION_WORDS = List.of(
            "the", "of", "to", "in", "and", "a", "that", "on", "for", "was", "with", "at", "by", "had", "from", "it",
            "has", "were", "as", "its", "after", "which", "be", "an", "who", "been", "have", "but", "they", "not",
            "their", "will", "this", "more", "when", "would", "over", "about", "into", "could", "than", "before",
            "while", "under", "between", "where", "since", "during", "because", "against");
    private static final List<String> ENDINGS = List.of("s", "s", "ed", "ing");

    private MadeWords() {}

    /** A number below the bound, the smaller ones more often: the one behind n has n/(n+1) of its frequency. */
    static int zipf(RandomGenerator random, int bound) {
        return (int) Math.pow(bound + 1.0, random.nextDouble()) - 1;
    }

    static String functionWord(RandomGenerator random) {
        return FUNCTION_WORDS.get(zipf(random, FUNCTION_WORDS.size()));
    }

    /** The content word of a rank, as it stands in the dictionary. */
    static String word(int rank) {
        return rank < SHORT_WORDS
                ? syllables(rank * 37 % (SYLLABLES * SYLLABLES), 2)
                : syllables(mixed(rank, SYLLABLES * SYLLABLES * SYLLABLES), 3);
    }

    /** The content word of a rank as it stands in a sentence, one in four with an ending. */
    static String inflected(int rank, RandomGenerator random) {
        return random.nextInt(4) > 0 ? word(rank) : word(rank) + ENDINGS.get(random.nextInt(ENDINGS.size()));
    }

    /** For one word in ten another that means the same. */
    static Optional<String> synonym(String word) {
        return Math.floorMod(word.hashCode(), 10) == 0 && word.length() > 3
                ? Optional.of(word(SHORT_WORDS + Math.floorMod(word.hashCode() * 31, VOCABULARY - SHORT_WORDS)))
                : Optional.empty();
    }

    static String firstName(int number) {
        return capitalised(syllables(number % FIRST_NAMES * 53 % (SYLLABLES * SYLLABLES), 2) + "n");
    }

    static String surname(int number) {
        return capitalised(syllables(mixed(number % SURNAMES, SYLLABLES * SYLLABLES * SYLLABLES), 3) + "rk");
    }

    static String place(int number) {
        return capitalised(syllables(mixed(number, SYLLABLES * SYLLABLES * SYLLABLES), 3) + "lm");
    }

    static String organisation(int number) {
        return capitalised(word(number * 7 % VOCABULARY)) + " " + capitalised(word(number * 13 % SHORT_WORDS));
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Spreads numbers over a range that 7919 does not divide, no two to one place. */
    private static int mixed(int number, int range) {
        return (int) ((number * 7919L + 104_729) % range);
    }

    private static String syllables(int code, int count) {
        StringBuilder word = new StringBuilder();
        int left = code;
        for (int syllable = 0; syllable < count; syllable++) {
            int digit = left % SYLLABLES;
            word.append(CONSONANTS.charAt(digit / VOWELS.length())).append(VOWELS.charAt(digit % VOWELS.length()));
            left /= SYLLABLES;
        }
        return word.toString();
    }
}
