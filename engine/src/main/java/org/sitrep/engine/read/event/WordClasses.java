package org.sitrep.engine.read.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Token;

/** Named classes of words by which a frame asks what a verb's object is: troops, a mission, an agreement. */
final class WordClasses {
    private static final String PERSON = "PERSON";

    private final Map<String, Set<String>> classes;

    private WordClasses(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    static WordClasses load() {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (Map<String, String> row : Table.load("event-classes.tsv").rows()) {
            classes.put(row.get("class"), Set.copyOf(List.of(row.get("words").split(" ", -1))));
        }
        return new WordClasses(classes);
    }

    /**
     * Whether a token is of a class; a value that names no class is a lemma of its own. Names in the plural are peoples:
     * "Americans".
     */
    boolean matches(Token token, String value) {
        if (value.equals(PERSON) && token.name().equals(PERSON)) {
            return true;
        }
        if (value.equals("citizen") && token.tag().equals("NNPS")) {
            return true;
        }
        Set<String> words = classes.get(value);
        String lemma = Lemmas.of(token);
        return words == null
                ? lemma.equals(value) || singular(token).equals(value)
                : words.contains(lemma) || words.contains(Lemmas.word(token)) || words.contains(singular(token));
    }

    /** The names of all classes that a token is of, in the order of the file. */
    List<String> of(Token token) {
        return classes.keySet().stream().filter(name -> matches(token, name)).toList();
    }

    /** A noun at the head of a sentence is often taken for a name, and keeps its plural. */
    private static String singular(Token token) {
        String word = Lemmas.word(token);
        boolean plural = token.index() == 0 && token.isProperNoun() && word.length() > 3 && word.endsWith("s");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
