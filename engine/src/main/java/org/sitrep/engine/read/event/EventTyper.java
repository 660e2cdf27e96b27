package org.sitrep.engine.read.event;

import java.util.Optional;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;

/** Says what type of deed a stretch of text reports. Safe for use by threads. */
public final class EventTyper {
    private static final int LONGEST = 180;

    /**
     * By how much more likely a type is held where a rule names it, over what the model makes of the rule itself. Between
     * 1 (the model alone) and no limit (the rules first), figures on text that neither was written from differ little.
     */
    public static final double RULE_TRUST = StrictMath.exp(2);

    private final EventLexicon lexicon;
    private final StatusReader statusReader;
    private final TypeFeatures features;
    private final TypeModel model = TypeModel.load("type-between.gz");
    private final TypeShift shift = new TypeShift();

    private EventTyper(EventLexicon lexicon, StatusReader statusReader) {
        this.lexicon = lexicon;
        this.statusReader = statusReader;
        this.features = new TypeFeatures(lexicon, statusReader);
    }

    public static EventTyper load() {
        return new EventTyper(EventLexicon.load(), StatusReader.load());
    }

    /**
     * What the actor does to the recipient in a page, one of PLOVER's types; empty where no parsed sentence holds the
     * actor.
     *
     * <p>A learned model weighs the types, and a rule for a word on the way through the dependency tree from the actor to
     * the recipient, or else anywhere in the sentence, counts more than the model. What is only promised, threatened or
     * refused is of the type of the promise, the threat or the refusal, as the PLOVER codebook has it. CONCEDE stands for
     * RETREAT too where the model decides, as published sets join the two.
     */
    public Optional<EventType> between(AnalyzedPage page, Span actor, Span recipient) {
        for (Sentence sentence : page.sentences()) {
            if (sentence.span().overlaps(actor) && sentence.size() <= LONGEST) {
                return Optional.of(type(sentence, actor, recipient));
            }
        }
        return Optional.empty();
    }

    private EventType type(Sentence sentence, Span actor, Span recipient) {
        Optional<EventType> ruled = byRule(sentence, actor, recipient);
        double[] likely = model.probabilities(features.between(sentence, actor, Optional.of(recipient)));
        EventType best = EventType.CONCEDE;
        double most = -1;
        for (int at = 0; at < likely.length; at++) {
            EventType type = EventType.valueOf(model.classes().get(at));
            boolean named = ruled.map(EventTyper::joined).filter(type::equals).isPresent();
            double likelihood = named ? likely[at] * RULE_TRUST : likely[at];
            if (likelihood > most) {
                most = likelihood;
                best = named ? ruled.get() : type;
            }
        }
        return best;
    }

    private static EventType joined(EventType type) {
        return type == EventType.RETREAT ? EventType.CONCEDE : type;
    }

    private Optional<EventType> byRule(Sentence sentence, Span actor, Span recipient) {
        return Dyad.between(sentence, Optional.of(actor), Optional.of(recipient)).words().stream()
                .flatMap(token -> typeOf(sentence, token).stream())
                .findFirst();
    }

    private Optional<EventType> typeOf(Sentence sentence, Token token) {
        Predicate predicate = new Predicate(sentence, token, lexicon.classes());
        return lexicon.rule(predicate).map(rule -> {
            Status status = statusReader.status(sentence, token);
            return shift.of(rule.between().plover(), status);
        });
    }
}
