package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.engine.lexicon.Table;

/**
 * The words of a statement without case, punctuation and spelling of apostrophes, so that two outlets' versions can be
 * compared.
 *
 * @param words in order
 * @param content the words that carry meaning, sorted, each once
 */
record Wording(List<String> words, Set<String> content) {
    private static final Set<String> FUNCTION_WORDS = Table.load("function-words.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    /** Numbers that are written in words, from two on. */
    private static final List<String> COUNTED =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** No sentence worth comparing has more words; the rest is left out, so that no text makes comparing slow. */
    private static final int LONGEST = 300;

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            char character = at < text.length() ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(character)) {
                word.append(character);
            } else if (!isApostrophe(character) && word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return new Wording(words, contentOf(words));
    }

    /** The wording of two stretches, one after the other. */
    Wording then(Wording next) {
        List<String> all = new ArrayList<>(words);
        all.addAll(next.words);
        return new Wording(all, contentOf(all));
    }

    static boolean isFunctionWord(String word) {
        return word.length() < 2 || FUNCTION_WORDS.contains(word);
    }

    int size() {
        return words.size();
    }

    /** How many content words both have. */
    int shared(Wording other) {
        int shared = 0;
        for (String word : content) {
            shared += other.content.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** Whether each gives a number that the other does not: "12 were killed" and "31 were killed" are said at two times. */
    boolean differsInNumbers(Wording other) {
        Set<String> mine = numbers();
        Set<String> theirs = other.numbers();
        return !mine.containsAll(theirs) && !theirs.containsAll(mine);
    }

    private Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        for (String word : words) {
            int counted = COUNTED.indexOf(word);
            if (counted >= 0 || Character.isDigit(word.charAt(0))) {
                numbers.add(counted >= 0 ? String.valueOf(counted + 2) : word);
            }
        }
        return numbers;
    }

    /** Whether these words stand in the other in one piece. */
    boolean within(Wording other) {
        return !words.isEmpty() && Collections.indexOfSubList(other.words, words) >= 0;
    }

    /** The words that both have in the same order, as a share of the shorter; from 0 to 1. */
    double overlap(Wording other) {
        int shorter = Math.min(LONGEST, Math.min(words.size(), other.words.size()));
        return shorter == 0 ? 0 : (double) commonSubsequence(other) / shorter;
    }

    /** The longest run of words that both have, the first of them where there are several. */
    List<String> longestRun(Wording other) {
        int best = 0;
        int behind = 0;
        List<String> mine = head();
        List<String> others = other.head();
        int[] before = new int[others.size() + 1];
        for (int word = 0; word < mine.size(); word++) {
            int[] now = new int[others.size() + 1];
            for (int at = 1; at <= others.size(); at++) {
                now[at] = mine.get(word).equals(others.get(at - 1)) ? before[at - 1] + 1 : 0;
                if (now[at] > best) {
                    best = now[at];
                    behind = word + 1;
                }
            }
            before = now;
        }
        return mine.subList(behind - best, behind);
    }

    private List<String> head() {
        return words.subList(0, Math.min(LONGEST, words.size()));
    }

    private int commonSubsequence(Wording other) {
        List<String> others = other.head();
        int[] before = new int[others.size() + 1];
        for (String word : head()) {
            int[] now = new int[others.size() + 1];
            for (int at = 1; at <= others.size(); at++) {
                now[at] = word.equals(others.get(at - 1)) ? before[at - 1] + 1 : Math.max(before[at], now[at - 1]);
            }
            before = now;
        }
        return before[others.size()];
    }

    private static Set<String> contentOf(List<String> words) {
        Set<String> content = new TreeSet<>();
        for (String word : new LinkedHashSet<>(words)) {
            if (!isFunctionWord(word)) {
                content.add(word);
            }
        }
        return content;
    }

    private static boolean isApostrophe(char character) {
        return character == '\'' || character == '’' || character == '‘';
    }
}
