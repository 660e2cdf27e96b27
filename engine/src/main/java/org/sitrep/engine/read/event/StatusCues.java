package org.sitrep.engine.read.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** The words that say how far a deed has come: the rows of {@code status-cues.tsv}, by part of speech and class. */
final class StatusCues {
    private final Map<String, Set<String>> classesOf;

    private StatusCues(Map<String, Set<String>> classesOf) {
        this.classesOf = classesOf;
    }

    static StatusCues load() {
        Map<String, Set<String>> classesOf = new LinkedHashMap<>();
        for (Map<String, String> row : Table.load("status-cues.tsv").rows()) {
            for (String word : row.get("words").split(" ", -1)) {
                classesOf
                        .computeIfAbsent(row.get("pos") + word, key -> new LinkedHashSet<>())
                        .add(row.get("class"));
            }
        }
        return new StatusCues(classesOf);
    }

    /** The classes of a word as a verb (V), noun (N), adjective (A) or adverb (R). */
    Set<String> classes(Token token, char pos) {
        Set<String> byLemma = classesOf.getOrDefault(pos + Lemmas.of(token), Set.of());
        return byLemma.isEmpty() ? classesOf.getOrDefault(pos + Lemmas.word(token), Set.of()) : byLemma;
    }

    /** The classes of a word that governs another, with its particle where the two have some together: "call off". */
    Set<String> classes(Sentence sentence, Token token) {
        int next = token.index() + 1;
        Set<String> together = token.isVerb() && next < sentence.size()
                ? classesOf.getOrDefault("V" + Lemmas.of(token) + "_" + Lemmas.word(sentence.token(next)), Set.of())
                : Set.of();
        return together.isEmpty() ? classes(token) : together;
    }

    /** The classes of a word that governs another, by its own part of speech. */
    Set<String> classes(Token token) {
        if (token.isVerb()) {
            return classes(token, 'V');
        }
        if (token.isNoun()) {
            return classes(token, 'N');
        }
        return token.tag().startsWith("JJ") ? classes(token, 'A') : Set.of();
    }
}
