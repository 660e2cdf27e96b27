package org.sitrep.engine.read.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Tells whether an article lists what happened day by day: "March 5 - The council declares itself the government." Such
 * lists tell the past in the present tense, and their days lie behind the article's. A list of what is to come tells of
 * it with "will".
 */
final class Chronicle {
    private static final int FEWEST_ENTRIES = 3;

    /** So many words may belong to the day at the head of an entry: "February 15/16 , 2011 -". */
    private static final int LONGEST_DAY = 5;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", ":");
    private static final Set<String> AHEAD = Set.of("will", "'ll", "expected", "scheduled", "due");

    private final boolean listed;

    private Chronicle(boolean listed) {
        this.listed = listed;
    }

    static Chronicle of(List<Sentence> sentences) {
        List<Sentence> entries = sentences.stream()
                .filter(sentence -> sentence.size() > LONGEST_DAY)
                .filter(sentence -> beginsWithDay(sentence.tokens()))
                .toList();
        long ahead = entries.stream().filter(Chronicle::looksAhead).count();
        return new Chronicle(entries.size() >= FEWEST_ENTRIES && ahead * 3 < entries.size());
    }

    /** A month's name and a number, the one or the other first, and soon a dash. */
    private static boolean beginsWithDay(List<Token> tokens) {
        int one = tokens.get(0).word().codePointAt(0);
        int other = tokens.get(1).word().codePointAt(0);
        return ((Character.isUpperCase(one) && Character.isDigit(other))
                        || (Character.isDigit(one) && Character.isUpperCase(other)))
                && tokens.subList(2, LONGEST_DAY).stream().anyMatch(Chronicle::isDash);
    }

    private static boolean isDash(Token token) {
        return DASHES.contains(token.word());
    }

    private static boolean looksAhead(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> AHEAD.contains(token.word().toLowerCase(Locale.ROOT)));
    }

    /** Whether a time heads an entry: it opens its sentence, or what follows a colon, and a dash stands behind it. */
    boolean heads(Sentence sentence, Token first, Token last) {
        boolean opens =
                first.index() == 0 || sentence.token(first.index() - 1).word().equals(":");
        return listed
                && opens
                && last.index() + 1 < sentence.size()
                && isDash(sentence.token(last.index() + 1))
                && !looksAhead(sentence);
    }
}
