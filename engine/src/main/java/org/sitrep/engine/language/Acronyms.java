package org.sitrep.engine.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Names of capitals alone that the tagger takes for pronouns: "WHO" is no "who", "US" no "us". */
final class Acronyms {
    private static final Set<String> PRONOUNS = Set.of("WP", "WP$", "WDT", "PRP", "PRP$");

    private static final String NAME = "NNP";

    private Acronyms() {}

    /** Tags such words as names, unless the whole sentence is in capitals. */
    static void retag(List<CoreLabel> words) {
        if (words.stream().noneMatch(word -> word.word().chars().anyMatch(Character::isLowerCase))) {
            return;
        }
        for (CoreLabel word : words) {
            if (PRONOUNS.contains(word.tag()) && isCapitals(word.word())) {
                word.setTag(NAME);
            }
        }
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
