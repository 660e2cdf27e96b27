package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;

/** Says what type of deed a stretch of text reports. */
public final class EventTyper {
    private final EventLexicon lexicon;

    private EventTyper(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static EventTyper load() {
        return new EventTyper(EventLexicon.load());
    }

    /** What the actor does to the recipient in a page, empty where it is none of PLOVER's types. */
    public Optional<EventType> between(AnalyzedPage page, Span actor, Span recipient) {
        for (Sentence sentence : page.sentences()) {
            if (sentence.span().overlaps(actor)) {
                return sentence.headOf(actor).flatMap(head -> type(sentence, head, actor, recipient));
            }
        }
        return Optional.empty();
    }

    private Optional<EventType> type(Sentence sentence, Token actor, Span actorSpan, Span recipient) {
        List<Token> path = new ArrayList<>();
        Token at = actor;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
            path.add(at);
        }
        sentence.tokens().stream()
                .filter(token ->
                        !token.span().overlaps(actorSpan) && !token.span().overlaps(recipient))
                .forEach(path::add);
        return path.stream()
                .flatMap(token -> lexicon.rule(new Predicate(sentence, token, lexicon.classes())).stream())
                .map(rule -> rule.type().plover())
                .findFirst();
    }
}
