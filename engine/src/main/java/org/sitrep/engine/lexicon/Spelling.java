package org.sitrep.engine.lexicon;

import java.util.List;

/**
 * Tells two spellings of one name from two names: what transliterations from other scripts vary, and what slips of a
 * typing hand change (Damerau 1964: one letter too many, too few or another, or two that changed places).
 */
public final class Spelling {
    private static final int SHORTEST_MISTYPED = 6;
    private static final List<String> ENDINGS = List.of("iy", "yy", "ij", "yi", "ii", "i", "j");

    /** Letters for one sound, in the order in which they are replaced. */
    private static final List<List<String>> SOUNDS = List.of(
            List.of("ph", "f"),
            List.of("ck", "k"),
            List.of("kh", "k"),
            List.of("gh", "g"),
            List.of("dh", "d"),
            List.of("q", "k"),
            List.of("x", "ks"),
            List.of("ou", "u"),
            List.of("oo", "u"),
            List.of("ee", "i"),
            List.of("ue", "u"),
            List.of("oe", "o"),
            List.of("ae", "a"),
            List.of("iya", "ya"),
            List.of("ia", "ya"),
            List.of("ye", "e"),
            List.of("yo", "o"),
            List.of("w", "v"));

    private Spelling() {}

    /** Zelenskyy, Zelenskiy and Zelensky; Sergei and Sergey: a name key with its ending in one spelling. */
    public static String ending(String key) {
        for (String ending : ENDINGS) {
            if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
                return key.substring(0, key.length() - ending.length()) + "y";
            }
        }
        return key;
    }

    /** Whether two different name keys sound alike: Qaddafi and Gadhafi, Mueller and Muller. */
    public static boolean soundAlike(String one, String other) {
        return !one.equals(other) && sound(one).equals(sound(other));
    }

    /** As {@link #soundAlike}, with the vowels that Arabic does not write: Mohammed and Muhammad. */
    public static boolean soundAlikeWithoutVowels(String one, String other) {
        return !one.equals(other) && vowels(sound(one)).equals(vowels(sound(other)));
    }

    private static String vowels(String sound) {
        return sound.replace('e', 'a').replace('o', 'u');
    }

    /** The spelling that all spellings of one sound share. */
    public static String sound(String key) {
        String plain = ending(key);
        for (List<String> pair : SOUNDS) {
            plain = plain.replace(pair.get(0), pair.get(1));
        }
        if (plain.startsWith("g")) {
            plain = "k" + plain.substring(1);
        }
        StringBuilder single = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            boolean doubled =
                    at > 0 && plain.charAt(at) == plain.charAt(at - 1) && "aeiou".indexOf(plain.charAt(at)) < 0;
            if (!doubled) {
                single.append(plain.charAt(at));
            }
        }
        return single.toString();
    }

    /** Whether two different name keys of six letters or more are one slip of the hand apart, their first letter kept. */
    public static boolean isSlip(String one, String other) {
        if (one.length() > other.length()) {
            return isSlip(other, one);
        }
        int longer = other.length() - one.length();
        if (one.length() < SHORTEST_MISTYPED || longer > 1 || one.charAt(0) != other.charAt(0) || one.equals(other)) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (longer == 1) {
            return one.substring(at).equals(other.substring(at + 1));
        }
        boolean replaced = one.substring(at + 1).equals(other.substring(at + 1));
        return replaced || isSwap(one, other);
    }

    /** Whether two neighbouring letters changed places: Lavrov and Larvov. */
    public static boolean isSwap(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
