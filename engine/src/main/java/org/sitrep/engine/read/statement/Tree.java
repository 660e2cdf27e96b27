package org.sitrep.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** A sentence's dependency tree with the children of every token at hand. */
final class Tree {
    private final Sentence sentence;
    private final List<List<Token>> children = new ArrayList<>();

    Tree(Sentence sentence) {
        this.sentence = sentence;
        for (int at = 0; at < sentence.size(); at++) {
            children.add(new ArrayList<>());
        }
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0 && token.head() != token.index()) {
                children.get(token.head()).add(token);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    int size() {
        return sentence.size();
    }

    List<Token> children(Token token) {
        return children.get(token.index());
    }

    Optional<Token> child(Token token, String relation) {
        return children.get(token.index()).stream()
                .filter(child -> child.is(relation))
                .findFirst();
    }

    Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
    }

    /** The preposition that marks a nominal, in lower case; empty string where there is none. */
    String preposition(Token nominal) {
        return child(nominal, "case").map(Token::lemma).orElse("");
    }

    /** Which tokens lie under {@code token}, itself included, by index. */
    boolean[] under(Token token) {
        boolean[] marked = new boolean[sentence.size()];
        mark(token, marked, true);
        return marked;
    }

    /** Sets or clears the marks of a token and of all under it. */
    void mark(Token token, boolean[] marked, boolean value) {
        List<Token> open = new ArrayList<>();
        open.add(token);
        boolean[] seen = new boolean[sentence.size()];
        while (!open.isEmpty()) {
            Token next = open.remove(open.size() - 1);
            if (!seen[next.index()]) {
                seen[next.index()] = true;
                marked[next.index()] = value;
                open.addAll(children.get(next.index()));
            }
        }
    }

    /** The lowest index under a token. */
    int firstUnder(Token token) {
        boolean[] marked = under(token);
        int at = 0;
        while (!marked[at]) {
            at++;
        }
        return at;
    }

    /** The highest index under a token. */
    int lastUnder(Token token) {
        boolean[] marked = under(token);
        int at = marked.length - 1;
        while (!marked[at]) {
            at--;
        }
        return at;
    }

    /** How many steps a token is below its root. */
    int depth(Token token) {
        int depth = 0;
        Token at = token;
        while (at.head() >= 0 && depth <= sentence.size()) {
            at = sentence.token(at.head());
            depth++;
        }
        return depth;
    }
}
