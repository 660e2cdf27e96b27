package org.sitrep.engine.link.figure;

import static java.util.Locale.ROOT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Table;

/** What befell the people whom a figure counts, over the words that say it: "dead", "killed", "death toll". */
public final class FigureSubjects {
    private final Map<String, String> subjects = new LinkedHashMap<>();

    public FigureSubjects() {
        for (Map<String, String> row : Table.load("figure-subjects.tsv").rows()) {
            for (String word : row.get("words").split("\\|", -1)) {
                subjects.put(word, row.get("subject"));
            }
        }
    }

    /** The subject that a phrase names, empty where it names none. */
    public Optional<String> of(String phrase) {
        for (String word : phrase.toLowerCase(ROOT).split("[^\\p{L}]+", -1)) {
            if (subjects.containsKey(word)) {
                return Optional.of(subjects.get(word));
            }
        }
        return Optional.empty();
    }
}
