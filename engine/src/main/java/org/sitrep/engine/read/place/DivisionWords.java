package org.sitrep.engine.read.place;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;

/** The words that make a name a division's: "Lviv Oblast", "the state of Washington". */
final class DivisionWords {
    private static final Set<String> AFTER = load("after");
    private static final Set<String> BEFORE = load("before");

    private DivisionWords() {}

    private static Set<String> load(String side) {
        Set<String> words = new LinkedHashSet<>();
        for (Map<String, String> row : Table.load("division_words.tsv").rows()) {
            if (row.get("side").equals(side)) {
                words.add(row.get("word"));
            }
        }
        return Set.copyOf(words);
    }

    static boolean isDivision(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        int first = toponym.first();
        boolean after = toponym.end() < sentence.size() && AFTER.contains(lower(sentence, toponym.end()));
        boolean before = first > 1 && BEFORE.contains(lower(sentence, first - 2) + " " + lower(sentence, first - 1));
        return after || before;
    }

    /** Whether a capitalised word for a division stands behind some words: "Lviv Oblast". */
    static boolean follow(Sentence sentence, int end) {
        return end < sentence.size()
                && Character.isUpperCase(sentence.token(end).word().codePointAt(0))
                && AFTER.contains(lower(sentence, end));
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
