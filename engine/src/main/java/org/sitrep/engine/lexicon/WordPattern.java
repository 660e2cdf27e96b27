package org.sitrep.engine.lexicon;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * A pattern of words for dictionaries: each word matches a token's lower-case word or lemma, {@code |} separates
 * alternatives, {@code *} stands for up to three tokens.
 */
public final class WordPattern {
    private static final int GAP = 3;
    private static final Set<String> ANY = Set.of("*");

    private final List<Set<String>> words;

    private WordPattern(List<Set<String>> words) {
        if (words.get(0).equals(ANY)) {
            throw new IllegalArgumentException("a pattern begins with a word");
        }
        this.words = words;
    }

    /**
     * Reads a pattern such as {@code not|n't * clear whether|if}.
     *
     * @throws IllegalArgumentException where it begins with {@code *}
     */
    public static WordPattern parse(String pattern) {
        return new WordPattern(Arrays.stream(pattern.strip().split(" +", -1))
                .map(word -> Arrays.stream(word.split("\\|", -1)).collect(Collectors.toUnmodifiableSet()))
                .toList());
    }

    /** The words of which one begins every match. */
    public Set<String> first() {
        return words.get(0);
    }

    /** Whether a match begins at a token. */
    public boolean matchesAt(Sentence sentence, int token) {
        return matches(sentence, token, 0);
    }

    private boolean matches(Sentence sentence, int at, int word) {
        if (word == words.size()) {
            return true;
        }
        if (words.get(word).equals(ANY)) {
            for (int skip = 0; skip <= GAP; skip++) {
                if (matches(sentence, at + skip, word + 1)) {
                    return true;
                }
            }
            return false;
        }
        return at < sentence.size() && is(sentence.token(at), words.get(word)) && matches(sentence, at + 1, word + 1);
    }

    private static boolean is(Token token, Set<String> alternatives) {
        return alternatives.contains(token.word().toLowerCase(ROOT))
                || alternatives.contains(token.lemma().toLowerCase(ROOT));
    }
}
