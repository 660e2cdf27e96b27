package org.sitrep.engine.read.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * The verb whose deed a clause without a subject of its own goes with: "shelled the town on Friday, killing nine", "issued a
 * statement on Friday urging them to leave". Both have one day, and what a message says is said by those who sent it.
 *
 * <p>Parsers hang such a participle on the verb, on the message and on the day alike, or take the day for its subject.
 */
record Companion(Sentence sentence, WordClasses classes) {
    private static final Set<String> RELATIVE = Set.of("which", "that");
    private static final Set<String> LOOSE = Set.of("advcl", "dep");

    /** The verb beside which a verb tells what came with its deed. */
    Optional<Token> of(Token verb) {
        return goesWith(verb) ? above(verb) : Optional.empty();
    }

    /** Who speaks in a clause under a noun: of a message those who sent it, else what the noun names. */
    List<Token> speakers(Token noun) {
        if (isDay(noun)) {
            return sentence.head(noun).map(this::speakersAt).orElse(List.of());
        }
        List<Token> senders = telling(noun)
                .filter(verb -> classes.matches(verb, "sending"))
                .map(this::agents)
                .orElse(List.of());
        return senders.isEmpty() ? List.of(noun) : senders;
    }

    private List<Token> speakersAt(Token above) {
        if (!above.isVerb()) {
            return speakers(above);
        }
        return sentence.children(above, "obj").stream()
                .filter(noun -> classes.matches(noun, "message"))
                .findFirst()
                .map(this::speakers)
                .orElseGet(() -> agents(above));
    }

    private List<Token> agents(Token verb) {
        return new Predicate(sentence, verb, classes).agents();
    }

    /** Whether a word that the parser takes for a subject is a day: "issued a statement on Thursday warning them". */
    boolean isDay(Token subject) {
        return classes.matches(subject, "weekday")
                && subject.index() > 0
                && Lemmas.word(sentence.token(subject.index() - 1)).equals("on");
    }

    private boolean goesWith(Token verb) {
        List<Token> children = sentence.children(verb);
        if (verb.is("acl:relcl")) {
            return children.stream().anyMatch(child -> child.is("nsubj") && RELATIVE.contains(Lemmas.word(child)));
        }
        return verb.tag().equals("VBG")
                && children.stream()
                        .noneMatch(child -> child.is("aux")
                                || (child.is("nsubj") && !isDay(child))
                                || (child.is("mark") && !isDayAfter(child)));
    }

    private boolean isDayAfter(Token mark) {
        return mark.index() + 1 < sentence.size() && isDay(sentence.token(mark.index() + 1));
    }

    private Optional<Token> above(Token verb) {
        Optional<Token> head = sentence.head(verb).filter(above -> above.index() < verb.index());
        if (LOOSE.contains(verb.relation())) {
            return head.filter(Token::isVerb);
        }
        if (!verb.is("acl")) {
            return Optional.empty();
        }
        // The participle may hang on the day, and the day on the message or on the verb.
        Optional<Token> noun = head.filter(this::isDay).flatMap(sentence::head).or(() -> head);
        return noun.filter(Token::isVerb).or(() -> noun.flatMap(this::telling));
    }

    /** The verb that tells of a message: "received a letter". */
    private Optional<Token> telling(Token noun) {
        return classes.matches(noun, "message") && (noun.is("obj") || noun.is("nsubj:pass"))
                ? sentence.head(noun).filter(Token::isVerb)
                : Optional.empty();
    }
}
