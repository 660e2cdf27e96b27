package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Turns the heads of phrases into participants: the words of the whole noun phrase, and the entity that is meant. */
final class Participants {
    private static final Set<String> EMPTY = Set.of("it", "there", "that", "this", "which", "what", "these", "those");

    private final Map<Integer, List<Named>> bySentence = new LinkedHashMap<>();

    private record Named(Mention mention, int entity) {}

    Participants(List<DocumentEntity> entities) {
        for (DocumentEntity entity : entities) {
            for (Mention mention : entity.mentions()) {
                bySentence
                        .computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                        .add(new Named(mention, entity.index()));
            }
        }
    }

    List<Participant> of(Sentence sentence, List<Token> heads) {
        List<Participant> participants = new ArrayList<>();
        for (Token head : heads) {
            Optional<Named> named = named(sentence, head);
            if (named.isEmpty() && !tells(head)) {
                continue;
            }
            Span phrase = phrase(sentence, head);
            participants.add(new Participant(
                    named.map(found -> phrase.union(found.mention.span())).orElse(phrase), named.map(Named::entity)));
        }
        return List.copyOf(participants);
    }

    /** Whether a word can stand for somebody: not a clause, not an empty "it" or "there". */
    private static boolean tells(Token head) {
        return !head.isVerb()
                && !EMPTY.contains(Lemmas.word(head))
                && !head.tag().startsWith("RB")
                && !head.tag().startsWith("IN");
    }

    /** The longest mention that overlaps the head. */
    private Optional<Named> named(Sentence sentence, Token head) {
        Optional<Named> best = Optional.empty();
        for (Named candidate : bySentence.getOrDefault(sentence.index(), List.of())) {
            if (candidate.mention.span().overlaps(head.span())
                    && best.filter(found -> found.mention.span().length()
                                    >= candidate.mention.span().length())
                            .isEmpty()) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** The head with the modifiers before it and a phrase with "of" behind it, contiguous. */
    static Span phrase(Sentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        boolean[] inside = new boolean[sentence.size()];
        inside[first] = true;
        for (int at = head.index() - 1; at >= 0; at--) {
            Token token = sentence.token(at);
            if (token.head() < 0 || token.isPunctuation() || !modifies(token, head, inside)) {
                break;
            }
            inside[at] = true;
            first = at;
        }
        for (int at = head.index() + 1; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (!follows(sentence, token, head)) {
                break;
            }
            last = at;
        }
        return new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
    }

    private static boolean modifies(Token token, Token head, boolean[] inside) {
        if (token.relation().equals("compound:prt")) {
            return false;
        }
        boolean modifier = token.is("det")
                || token.is("amod")
                || token.is("compound")
                || token.is("nummod")
                || token.is("nmod:poss")
                || token.is("flat")
                || token.is("advmod")
                || token.is("fixed")
                || token.is("case")
                || token.is("punct");
        boolean preposition = token.is("case") && token.head() == head.index();
        return modifier && !preposition && reaches(token, head, inside);
    }

    /** Scanning to the left, a modifier's head may stand to its left too; it then counts if that one's head is inside. */
    private static boolean reaches(Token token, Token head, boolean[] inside) {
        return token.head() > token.index() ? token.head() <= head.index() : inside[head.index()];
    }

    private static boolean follows(Sentence sentence, Token token, Token head) {
        Token at = token;
        for (int steps = 0; steps < 5 && at.head() >= 0; steps++) {
            if (at.head() == head.index()) {
                return at.is("flat")
                        || at.is("compound")
                        || (at.is("nmod")
                                && sentence.child(at, "case")
                                        .filter(of -> Lemmas.word(of).equals("of"))
                                        .isPresent());
            }
            boolean own = at.is("acl") || at.is("appos") || at.is("conj") || at.is("cc") || at.is("punct");
            if (own) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }
}
