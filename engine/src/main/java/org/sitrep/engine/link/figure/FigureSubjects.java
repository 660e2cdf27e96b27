package org.sitrep.engine.link.figure;

import static java.util.Locale.ROOT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.model.ReadDocument;

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

    /** The subject that the words and the unit of a figure name, empty where they name none. */
    public Optional<String> of(ReadDocument document, FigureMention figure) {
        return of(document.text(figure.what()) + " " + figure.unit());
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
