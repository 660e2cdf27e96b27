package org.sitrep.engine.link.identity;

import java.util.Optional;

/** The letters that a long name is shortened to. */
final class Acronym {
    private static final int SHORTEST = 3;

    private Acronym() {}

    /** The initials of a name's capitalised words, empty where they are fewer than three or a word is itself all capitals. */
    static Optional<String> of(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ -]", -1)) {
            if (word.length() > SHORTEST && word.chars().allMatch(Character::isUpperCase)) {
                return Optional.empty();
            }
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.length() >= SHORTEST ? Optional.of(letters.toString()) : Optional.empty();
    }

    /** Whether a name is itself one: capitals only, three to six of them. */
    static boolean isOne(String name) {
        String letters = name.replace(".", "");
        return letters.length() >= SHORTEST
                && letters.length() <= 2 * SHORTEST
                && letters.chars().allMatch(Character::isUpperCase);
    }
}
