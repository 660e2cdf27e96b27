package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/**
 * An actor and a recipient in a sentence, with the words between them in its dependency tree.
 *
 * @param path the words that tie the two together, the one that governs both first
 * @param apex the word that governs both
 */
record Dyad(
        Sentence sentence,
        Optional<Span> actor,
        Optional<Span> recipient,
        Optional<Token> actorHead,
        Optional<Token> recipientHead,
        List<Token> path,
        Optional<Token> apex) {
    private static final int LONGEST_CHAIN = 4;

    Dyad {
        path = List.copyOf(path);
    }

    /** The path leads from the actor up to the word that governs both, then down to the recipient, that word first. */
    static Dyad between(Sentence sentence, Optional<Span> actor, Optional<Span> recipient) {
        Optional<Token> actorHead = actor.flatMap(sentence::headOf);
        Optional<Token> recipientHead = recipient.flatMap(sentence::headOf);
        List<Token> up = actorHead.map(head -> ancestors(sentence, head)).orElse(List.of());
        List<Token> down = recipientHead.map(head -> ancestors(sentence, head)).orElse(List.of());
        List<Token> path = new ArrayList<>();
        Optional<Token> apex = Optional.empty();
        for (Token token : up) {
            path.add(0, token);
            if (down.contains(token)) {
                apex = Optional.of(token);
                break;
            }
        }
        for (int at = down.size() - 1; at >= 0; at--) {
            if (!path.contains(down.get(at))) {
                path.add(down.get(at));
            }
        }
        return new Dyad(sentence, actor, recipient, actorHead, recipientHead, path, apex);
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

    /** The path, then every other word outside the participants, in the order of the text. */
    List<Token> words() {
        Set<Token> words = new LinkedHashSet<>(path);
        sentence.tokens().stream().filter(token -> !isParticipant(token)).forEach(words::add);
        return List.copyOf(words);
    }

    boolean onPath(Token token) {
        return path.contains(token);
    }

    boolean isParticipant(Token token) {
        return placeholder(token).isPresent();
    }

    /** What stands for a word of a participant, so that a model learns nothing about names. */
    Optional<String> placeholder(Token token) {
        if (actor.filter(token.span()::overlaps).isPresent()) {
            return Optional.of("<actor>");
        }
        return recipient.filter(token.span()::overlaps).map(span -> "<recipient>");
    }

    /** Whether a word stands between the two in the text. */
    boolean isBetween(Token token) {
        if (actor.isEmpty() || recipient.isEmpty()) {
            return false;
        }
        int from = Math.min(actor.get().end(), recipient.get().end());
        int to = Math.max(actor.get().start(), recipient.get().start());
        return token.span().start() >= from && token.span().end() <= to;
    }

    /** Which of the two comes first. */
    String order() {
        if (actor.isEmpty() || recipient.isEmpty()) {
            return "single";
        }
        return actor.get().start() < recipient.get().start() ? "actor" : "recipient";
    }

    /** The relations and prepositions from a participant's head up to the word that governs both. */
    String chain(Optional<Token> head) {
        StringBuilder chain = new StringBuilder();
        Optional<Token> at = head;
        for (int steps = 0; steps < LONGEST_CHAIN && at.isPresent() && !at.equals(apex); steps++) {
            Token token = at.get();
            chain.append(token.relation());
            sentence.child(token, "case").ifPresent(mark -> chain.append('.').append(Lemmas.of(mark)));
            chain.append('<');
            at = sentence.head(token);
        }
        return chain.toString();
    }
}
