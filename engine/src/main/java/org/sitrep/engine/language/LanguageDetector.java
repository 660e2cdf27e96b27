package org.sitrep.engine.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.text.Page;

/**
 * Says in which language a page is written, by its script and by the function words of {@code languages.tsv}. A text in
 * Latin letters is English unless another language has clearly more of them: a headline has none at all.
 */
public final class LanguageDetector {
    private static final int MOST_WORDS = 600;
    private static final int LONGEST_WORD = 20;

    /** "San Jose de las Matas" is no Spanish: so many different words must be another language's. */
    private static final int FEWEST_WORDS = 3;

    /** Which share of the words must be another language's, and how many times the English ones. */
    private static final double SHARE = 0.2;

    private static final double MARGIN = 1.5;

    private final Set<String> languages = new LinkedHashSet<>();
    private final Map<String, List<String>> languagesOf = new HashMap<>();

    private LanguageDetector() {
        for (Map<String, String> row : Table.load("languages.tsv").rows()) {
            languages.add(row.get("language"));
            for (String word : Set.copyOf(List.of(row.get("words").split(" ", -1)))) {
                languagesOf.computeIfAbsent(word, key -> new ArrayList<>()).add(row.get("language"));
            }
        }
    }

    public static LanguageDetector load() {
        return new LanguageDetector();
    }

    /** The ISO 639-1 code of the page's language, {@code und} where it cannot be told. */
    public String detect(Page page) {
        return page.document()
                .language()
                .map(stated -> stated.toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .orElseGet(() -> detect(page.prose().derived()));
    }

    private String detect(String text) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        languages.forEach(language -> found.put(language, new ArrayList<>()));
        int words = 0;
        int latin = 0;
        int letters = 0;
        int at = 0;
        while (at < text.length() && words < MOST_WORDS) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                letters++;
                latin += isLatin(text.charAt(end)) ? 1 : 0;
                end++;
            }
            if (end > at) {
                words++;
                // Capitalised words are names in most languages, and names cross borders.
                String word = text.substring(at, Math.min(end, at + LONGEST_WORD));
                for (String language : languagesOf.getOrDefault(word, List.of())) {
                    found.get(language).add(word);
                }
            }
            at = Math.max(end, at + 1);
        }
        return latin * 2 < letters ? "und" : ofLatin(found, words);
    }

    private static boolean isLatin(char letter) {
        return letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String ofLatin(Map<String, List<String>> found, int words) {
        String best = "en";
        for (Map.Entry<String, List<String>> language : found.entrySet()) {
            if (language.getValue().size() > found.get(best).size()) {
                best = language.getKey();
            }
        }
        int count = found.get(best).size();
        boolean clear = found.get(best).stream().distinct().count() >= FEWEST_WORDS
                && count >= SHARE * words
                && count >= MARGIN * found.get("en").size();
        return clear ? best : "en";
    }
}
