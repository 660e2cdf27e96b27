package org.sitrep.engine.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins what the sentence splitter cuts behind an abbreviation, "Sec. | of State", "Sunday, Feb. | 13", "(D-Ohio.) | said",
 * or behind a question in quotation marks: "Why?" | she asked.
 */
final class SentenceRepair {
    private static final Set<String> MONTHS = Set.of(
            "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "no.");

    private static final Set<String> TITLES =
            Set.of("sec.", "gen.", "gov.", "sen.", "rep.", "lt.", "col.", "sgt.", "maj.");

    private static final Set<String> ENCLOSING = Set.of(")", "\"", "”", "''");

    private SentenceRepair() {}

    static List<List<CoreLabel>> joinBroken(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            if (!joined.isEmpty() && continues(joined.get(joined.size() - 1), sentence)) {
                joined.get(joined.size() - 1).addAll(sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
        }
        return joined;
    }

    private static boolean continues(List<CoreLabel> before, List<CoreLabel> after) {
        String last = before.get(before.size() - 1).word().toLowerCase(Locale.ROOT);
        String next = after.get(0).word();
        boolean number = Character.isDigit(next.charAt(0));
        boolean lower = Character.isLowerCase(next.charAt(0));
        if (MONTHS.contains(last)) {
            return number;
        }
        if (TITLES.contains(last)) {
            return next.equals("of") || Character.isUpperCase(next.charAt(0));
        }
        return lower && ((last.length() > 1 && last.endsWith(".")) || ENCLOSING.contains(last));
    }
}
