package org.sitrep.engine.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/** First names and their short forms: Joe and Joseph. */
public final class Nicknames {
    private static final Map<String, String> FULL = load();

    private Nicknames() {}

    private static Map<String, String> load() {
        Map<String, String> full = new LinkedHashMap<>();
        for (Map<String, String> row : Table.load("nicknames.tsv").rows()) {
            for (String form : row.get("short").split(";", -1)) {
                full.put(form, row.get("name"));
            }
        }
        return Map.copyOf(full);
    }

    /** Whether two different first names, as name keys, are forms of one. */
    public static boolean areOne(String one, String other) {
        return !one.equals(other) && FULL.getOrDefault(one, one).equals(FULL.getOrDefault(other, other));
    }

    /** Whether a name key is one of these first names. */
    public static boolean isFirstName(String name) {
        return FULL.containsKey(name) || FULL.containsValue(name);
    }
}
