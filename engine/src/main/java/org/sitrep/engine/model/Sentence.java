package org.sitrep.engine.model;

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
        return tokens.stream().filter(other -> other.head() == token.index()).toList();
    }

    /** The tokens that this one governs by a relation or a subtype of it, in the order of the text. */
    public List<Token> children(Token token, String relation) {
        return tokens.stream()
                .filter(other -> other.head() == token.index() && other.is(relation))
                .toList();
    }

    /** The first token that this one governs by a relation or a subtype of it. */
    public Optional<Token> child(Token token, String relation) {
        return tokens.stream()
                .filter(other -> other.head() == token.index() && other.is(relation))
                .findFirst();
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
        return tokens.stream().filter(token -> token.span().overlaps(range)).toList();
    }

    /** The span's token whose head lies outside the span: its syntactic head. Empty if the span holds no token. */
    public Optional<Token> headOf(Span range) {
        List<Token> inside = tokensIn(range);
        return inside.stream()
                .filter(token ->
                        token.head() < 0 || !tokens.get(token.head()).span().overlaps(range))
                .filter(token -> !token.isPunctuation())
                .findFirst()
                .or(() -> inside.stream().findFirst());
    }
}
