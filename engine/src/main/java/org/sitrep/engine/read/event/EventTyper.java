package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;

/** Says what type of deed a stretch of text reports. Safe for use by threads. */
public final class EventTyper {
    private static final int LONGEST = 180;

    private final EventLexicon lexicon;
    private final StatusReader statusReader;
    private final TypeShift shift = new TypeShift();

    private EventTyper(EventLexicon lexicon, StatusReader statusReader) {
        this.lexicon = lexicon;
        this.statusReader = statusReader;
    }

    public static EventTyper load() {
        return new EventTyper(EventLexicon.load(), StatusReader.load());
    }

    /**
     * What the actor does to the recipient in a page, empty where it is none of PLOVER's types.
     *
     * <p>The words are looked for on the way through the dependency tree from the actor to the recipient, then under
     * it, then anywhere in the sentence. What is only promised, threatened or refused is of the type of the promise, the
     * threat or the refusal, as the PLOVER codebook has it.
     */
    public Optional<EventType> between(AnalyzedPage page, Span actor, Span recipient) {
        for (Sentence sentence : page.sentences()) {
            if (sentence.span().overlaps(actor) && sentence.size() <= LONGEST) {
                return sentence.headOf(actor).flatMap(head -> type(sentence, head, actor, recipient));
            }
        }
        return Optional.empty();
    }

    private Optional<EventType> type(Sentence sentence, Token actor, Span actorSpan, Span recipient) {
        Set<Token> words = new LinkedHashSet<>(path(sentence, actor, sentence.headOf(recipient)));
        sentence.tokens().stream()
                .filter(token ->
                        !token.span().overlaps(actorSpan) && !token.span().overlaps(recipient))
                .forEach(words::add);
        for (Token token : words) {
            Optional<EventType> type = typeOf(sentence, token);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private Optional<EventType> typeOf(Sentence sentence, Token token) {
        Predicate predicate = new Predicate(sentence, token, lexicon.classes());
        return lexicon.rule(predicate).map(rule -> {
            Status status = statusReader.status(sentence, token);
            return shift.of(rule.between().plover(), status);
        });
    }

    /** From the actor up to the word that governs both, then down to the recipient, that word first. */
    private static List<Token> path(Sentence sentence, Token actor, Optional<Token> recipient) {
        List<Token> up = ancestors(sentence, actor);
        List<Token> down = recipient.map(token -> ancestors(sentence, token)).orElse(List.of());
        List<Token> path = new ArrayList<>();
        for (Token token : up) {
            path.add(0, token);
            if (down.contains(token)) {
                break;
            }
        }
        for (int at = down.size() - 1; at >= 0; at--) {
            if (!path.contains(down.get(at))) {
                path.add(down.get(at));
            }
        }
        return path;
    }

    private static List<Token> ancestors(Sentence sentence, Token token) {
        List<Token> ancestors = new ArrayList<>();
        Token at = token;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
            ancestors.add(at);
        }
        return ancestors;
    }
}
