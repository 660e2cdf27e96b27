package org.sitrep.engine.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The form under which spellings of one name are equal: "St. Petersburg" and "Saint Petersburg", "Łódź" and "Lodz". */
public final class NameKey {
    /** Letters that stay whole under canonical decomposition. */
    private static final Map<Character, String> LETTERS = Map.of(
            'ł', "l", 'ø', "o", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i", 'ə', "a");

    private static final Map<String, String> WORDS =
            Map.of("st", "saint", "mt", "mount", "ft", "fort", "ste", "sainte");

    private NameKey() {}

    /**
     * The key of a name: lower case, without marks, points and apostrophes, one space for every other sign, without a
     * leading "the". Empty for a name without letters or digits.
     */
    public static String of(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < lower.length(); at++) {
            char character = lower.charAt(at);
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                word.append(LETTERS.getOrDefault(character, String.valueOf(character)));
            } else if (!silent(character)) {
                close(key, word);
            }
        }
        close(key, word);
        return key.toString();
    }

    private static boolean silent(char character) {
        return character == '.'
                || character == '\''
                || character == '\u2019'
                || character == '\u2018'
                || character == '`'
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static void close(StringBuilder key, StringBuilder word) {
        if (word.isEmpty()) {
            return;
        }
        String text = word.toString();
        word.setLength(0);
        if (key.isEmpty() && text.equals("the")) {
            return;
        }
        if (!key.isEmpty()) {
            key.append(' ');
        }
        key.append(WORDS.getOrDefault(text, text));
    }
}
