package org.sitrep.engine.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its tokens and its dependency tree.
 *
 * @param index its place among the document's sentences, from 0
 * @param paragraph the index of the paragraph in which it begins
 * @param span its place in the document's original text; it may run over a removed promo or a paragraph's break
 * @param tokens in the order of the text, at least one
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
    }

    public Token token(int tokenIndex) {
        return tokens.get(tokenIndex);
    }

    public int size() {
        return tokens.size();
    }

    /** The token that governs this one, empty for a root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The tokens that this one governs, in the order of the text. */
    public List<Token> children(Token token) {
        // Loops and no streams, here and below: readers and linkers ask this of every sentence many times.
        List<Token> children = new ArrayList<>();
        for (Token other : tokens) {
            if (other.head() == token.index()) {
                children.add(other);
            }
        }
        return Collections.unmodifiableList(children);
    }

    /** The tokens that this one governs by a relation or a subtype of it, in the order of the text. */
    public List<Token> children(Token token, String relation) {
        List<Token> children = new ArrayList<>();
        for (Token other : tokens) {
            if (other.head() == token.index() && other.is(relation)) {
                children.add(other);
            }
        }
        return Collections.unmodifiableList(children);
    }

    /** The first token that this one governs by a relation or a subtype of it. */
    public Optional<Token> child(Token token, String relation) {
        for (Token other : tokens) {
            if (other.head() == token.index() && other.is(relation)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The token and all that it governs, directly or not, in the order of the text. */
    public List<Token> subtree(Token token) {
        return tokens.stream().filter(other -> isUnder(other, token)).toList();
    }

    /** Whether {@code token} is {@code ancestor} or is governed by it, directly or not. */
    public boolean isUnder(Token token, Token ancestor) {
        Token at = token;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }

    /** The span from the first to the last token of the subtree. */
    public Span subtreeSpan(Token token) {
        List<Token> subtree = subtree(token);
        return new Span(
                subtree.get(0).span().start(),
                subtree.get(subtree.size() - 1).span().end());
    }

    /** The tokens that overlap a span of the original text, in order. */
    public List<Token> tokensIn(Span range) {
        List<Token> inside = new ArrayList<>();
        for (Token token : tokens) {
            if (token.span().overlaps(range)) {
                inside.add(token);
            }
        }
        return Collections.unmodifiableList(inside);
    }

    /** The span's token whose head lies outside the span: its syntactic head. Empty if the span holds no token. */
    public Optional<Token> headOf(Span range) {
        List<Token> inside = tokensIn(range);
        for (Token token : inside) {
            boolean outward =
                    token.head() < 0 || !tokens.get(token.head()).span().overlaps(range);
            if (outward && !token.isPunctuation()) {
                return Optional.of(token);
            }
        }
        return inside.isEmpty() ? Optional.empty() : Optional.of(inside.get(0));
    }
}
