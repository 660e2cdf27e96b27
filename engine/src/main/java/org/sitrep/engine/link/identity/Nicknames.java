package org.sitrep.engine.link.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitrep.engine.lexicon.Table;

/** First names and their short forms: Joe and Joseph. */
final class Nicknames {
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

    static boolean areOne(String one, String other) {
        return FULL.getOrDefault(one, one).equals(FULL.getOrDefault(other, other));
    }
}
