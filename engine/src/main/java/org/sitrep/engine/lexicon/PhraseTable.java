package org.sitrep.engine.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * A dictionary of phrases, found in a sentence word by word.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {
    private static final int LONGEST = 8;

    private final Map<String, T> phrases = new LinkedHashMap<>();
    private final boolean cased;

    /**
     * What was found in a sentence.
     *
     * @param first the first token
     * @param end the token behind the last
     * @param value what the phrase stands for
     */
    public record Hit<T>(int first, int end, T value) {}

    /** An empty dictionary; {@code cased} says whether capitals count. */
    public PhraseTable(boolean cased) {
        this.cased = cased;
    }

    /** Adds a phrase, its words separated by single spaces. */
    public PhraseTable<T> put(String phrase, T value) {
        phrases.put(key(phrase), value);
        return this;
    }

    /** What a whole phrase stands for. */
    public Optional<T> get(String phrase) {
        return Optional.ofNullable(phrases.get(key(phrase)));
    }

    /** The longest phrase that begins at a token. */
    public Optional<Hit<T>> longestFrom(Sentence sentence, int first) {
        for (int end = Math.min(sentence.size(), first + LONGEST); end > first; end--) {
            T value = phrases.get(key(words(sentence, first, end)));
            if (value != null) {
                return Optional.of(new Hit<>(first, end, value));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before a token. */
    public Optional<Hit<T>> longestBefore(Sentence sentence, int end) {
        for (int first = Math.max(0, end - LONGEST); first < end; first++) {
            T value = phrases.get(key(words(sentence, first, end)));
            if (value != null) {
                return Optional.of(new Hit<>(first, end, value));
            }
        }
        return Optional.empty();
    }

    /** The words of some tokens, with a space where the text has one. */
    public static String words(Sentence sentence, int first, int end) {
        StringBuilder words = new StringBuilder();
        List<Token> tokens = sentence.tokens().subList(first, end);
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0
                    && tokens.get(at - 1).span().end() < tokens.get(at).span().start()) {
                words.append(' ');
            }
            words.append(tokens.get(at).word());
        }
        return words.toString();
    }

    private String key(String phrase) {
        String plain = phrase.replace('\u2019', '\'');
        return cased ? plain : plain.toLowerCase(Locale.ROOT);
    }
}
