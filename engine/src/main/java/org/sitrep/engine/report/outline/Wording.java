package org.sitrep.engine.report.outline;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How well a headline stands alone, and which of its words tell it from others. */
public final class Wording {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "we", "i", "you", "this", "these", "that", "those", "his", "her", "their");

    /** Words that tell that something was said, with who said it. */
    private static final Pattern SPEECH = Pattern.compile("\\b(?:said|says|told|added|according to)\\b");

    /** The words under a picture end with its day and year. */
    private static final Pattern CAPTION = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4}$");

    /** What begins in the middle of a sentence, or with a pronoun, weighs so much. */
    private static final double FRAGMENT = 0.2;

    /** Words that were joined with a line of the page, which upright strokes part. */
    private static final double JOINED = 0.25;

    private static final double QUOTING = 0.6;

    private Wording() {}

    /** Between 0 and 1: whole, plain and of the length of a line is 1. */
    public static double weight(String headline) {
        int length = headline.length();
        double weight = length < 25 || length > 300 ? 0.4 : length > 240 ? 0.5 : length < 40 || length > 180 ? 0.75 : 1;
        weight *= isWhole(headline) ? 1 : FRAGMENT;
        weight *= CAPTION.matcher(headline).find() ? FRAGMENT : 1;
        weight *= headline.indexOf('|') >= 0 ? JOINED : 1;
        return weight * (headline.chars().anyMatch(mark -> mark == '“' || mark == '”' || mark == '"') ? QUOTING : 1);
    }

    /** Whether a headline tells what somebody said rather than what was done. */
    public static boolean tellsSpeech(String headline) {
        return SPEECH.matcher(headline).find();
    }

    /** Whether words begin like a sentence, and not with one that stands for somebody before them. */
    static boolean isWhole(String headline) {
        int first = headline.isEmpty() ? 'x' : headline.codePointAt(0);
        int space = headline.indexOf(' ');
        String word =
                headline.substring(0, space < 0 ? headline.length() : space).toLowerCase(ROOT);
        return !Character.isLowerCase(first) && !PRONOUNS.contains(word);
    }

    /** Whether two headlines say the same: at least this share of the words of the shorter is in the longer. */
    static boolean same(String first, String second, double share) {
        int shorter = Math.min(words(first).size(), words(second).size());
        return common(first, second) >= share * Math.max(1, shorter);
    }

    /** How many words two texts have in common. */
    static int common(String first, String second) {
        Set<String> common = words(first);
        common.retainAll(words(second));
        return common.size();
    }

    static boolean same(String headline, List<Deed> others, double share) {
        return others.stream().anyMatch(other -> same(headline, other.headline(), share));
    }

    /** The words of more than three letters, in lower case. */
    static Set<String> words(String headline) {
        Set<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (char letter : (headline.toLowerCase(ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                word.append(letter);
            } else {
                if (word.length() > 3) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
