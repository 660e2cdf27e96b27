package org.sitrep.engine.link.date;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeType;
import org.sitrep.engine.model.Token;

/** Collects what a document tells of single days: each day's expression with the clause that it governs. */
final class FactReader {
    private static final int FARTHEST = 12;
    private static final int FEWEST_KEYS = 4;

    /** Words that say nothing of what happened. */
    private static final Set<String> EMPTY =
            Set.of("be", "have", "do", "say", "tell", "add", "mr.", "mrs.", "ms.", "make", "take", "get", "go", "come");

    private FactReader() {}

    /** The facts in the order of the text; none for durations, sets and vague expressions. */
    static List<DatedFact> read(ReadDocument document) {
        List<DatedFact> facts = new ArrayList<>();
        for (TimeExpression time : document.times()) {
            if (time.type() == TimeType.DATE || time.type() == TimeType.TIME) {
                Sentence sentence = document.sentences().get(time.sentence());
                fact(document, sentence, time).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<DatedFact> fact(ReadDocument document, Sentence sentence, TimeExpression time) {
        Optional<Token> head = sentence.headOf(time.span());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Token predicate = predicate(sentence, head.get());
        List<Token> clause = sentence.subtree(predicate);
        Set<String> keys = keys(clause, time);
        if (keys.size() < FEWEST_KEYS) {
            clause = sentence.tokens();
            keys = keys(clause, time);
        }
        Span passage = new Span(
                clause.get(0).span().start(),
                clause.get(clause.size() - 1).span().end());
        boolean whole = document.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.span().contains(passage));
        return Optional.of(new DatedFact(document, time, whole ? passage : time.span(), keys));
    }

    private static Token predicate(Sentence sentence, Token from) {
        Token at = from;
        for (int steps = 0; steps < FARTHEST && !at.isVerb() && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** The words that tell what a stretch of text is about. */
    static Set<String> keys(List<Token> tokens, TimeExpression time) {
        Set<String> keys = new LinkedHashSet<>();
        for (Token token : tokens) {
            boolean content = token.isNoun() || token.isVerb() || token.tag().equals("CD");
            String key = token.lemma().toLowerCase(Locale.ROOT);
            if (content
                    && key.length() > 2
                    && !EMPTY.contains(key)
                    && !token.span().overlaps(time.span())) {
                keys.add(key);
            }
        }
        return keys;
    }
}
