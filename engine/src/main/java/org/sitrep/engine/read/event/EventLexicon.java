package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Token;

/**
 * Which words name which deeds: the rows of {@code event-types.tsv}, by lemma.
 *
 * <p>The types and modes are those of the PLOVER 2.0 codebook (CC BY-SA 4.0); the rows are this project's own.
 */
final class EventLexicon {
    private final Map<String, List<EventRule>> rules;
    private final WordClasses classes;

    private EventLexicon(Map<String, List<EventRule>> rules, WordClasses classes) {
        this.rules = rules;
        this.classes = classes;
    }

    static EventLexicon load() {
        Map<String, List<EventRule>> rules = new LinkedHashMap<>();
        for (Map<String, String> row : Table.load("event-types.tsv").rows()) {
            for (String entry : row.get("lemmas").split("\\|", -1)) {
                List<String> words = List.of(entry.split(" ", -1));
                EventRule rule = new EventRule(
                        row.get("name"),
                        row.get("pos").charAt(0),
                        words.get(0),
                        words.subList(1, words.size()),
                        Frame.parse(row.get("frame")),
                        EventType.valueOf(row.get("type")),
                        Optional.of(row.get("mode")).filter(mode -> !mode.isEmpty()),
                        Double.parseDouble(row.get("weight")),
                        EventType.valueOf(row.get("cameo").isEmpty() ? row.get("type") : row.get("cameo")));
                rules.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(rule);
            }
        }
        WordClasses classes = WordClasses.load();
        rules.replaceAll((lemma, list) -> list.stream()
                .sorted(Comparator.comparingInt(EventRule::specificity).reversed())
                .toList());
        return new EventLexicon(rules, classes);
    }

    /** The rule that asks for most of those that hold for a word in its sentence. */
    Optional<EventRule> rule(Predicate predicate) {
        Token token = predicate.token();
        List<EventRule> candidates = rules.getOrDefault(Lemmas.of(token), List.of());
        return candidates.stream()
                .filter(rule -> rule.pos() == predicate.pos())
                .filter(rule -> rule.matches(predicate))
                .findFirst();
    }

    /** The word classes that the frames speak of. */
    WordClasses classes() {
        return classes;
    }
}
