package org.sitrep.engine.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the people and the things of a country are called: "Chinese" for China. */
public final class Demonyms {
    private static final List<Map<String, String>> ROWS =
            Table.load("demonyms.tsv").rows();
    private static final Map<String, List<String>> FORMS = forms();
    private static final Set<String> ALL =
            ROWS.stream().map(row -> row.get("form")).collect(toUnmodifiableSet());

    private Demonyms() {}

    /** The forms of a country by its name, none for what is no country. */
    public static List<String> of(String country) {
        return FORMS.getOrDefault(country, List.of());
    }

    /** Whether a word is such a form. */
    public static boolean isOne(String word) {
        return ALL.contains(word);
    }

    private static Map<String, List<String>> forms() {
        Map<String, List<String>> byCode = ROWS.stream()
                .collect(groupingBy(row -> row.get("of"), mapping(row -> row.get("form"), toUnmodifiableList())));
        Map<String, List<String>> byName = new LinkedHashMap<>();
        ROWS.stream()
                .filter(row -> !row.get("country").isEmpty())
                .forEach(row -> byName.put(row.get("country"), byCode.get(row.get("of"))));
        return Map.copyOf(byName);
    }
}
