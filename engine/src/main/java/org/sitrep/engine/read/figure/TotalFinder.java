package org.sitrep.engine.read.figure;

import static org.sitrep.engine.read.figure.NumeralScanner.lower;

import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.figure.UnitWords.Kind;

/**
 * Finds what a bare number counts that a verb reaches: "the death toll rose to 45", "the number of people killed has risen to
 * 190", "put the number of dead at one".
 */
final class TotalFinder {
    private static final int FARTHEST = 18;

    /** Words behind which a bare number is what a count has come to. */
    private static final Set<String> REACHING = Set.of(
            "to",
            "at",
            "is",
            "was",
            "stands",
            "stood",
            "reached",
            "reaches",
            "hit",
            "passed",
            "passes",
            "topped",
            "tops",
            "exceeded",
            "exceeds",
            "surpassed",
            "totalled",
            "totaled",
            "now");

    private final UnitWords words;
    private final WhatFinder what;

    TotalFinder(UnitWords words, WhatFinder what) {
        this.words = words;
        this.what = what;
    }

    /**
     * What a numeral counts.
     *
     * @param first the index of the numeral, or of the bound before it
     * @param end the index behind the numeral and the bound that follows it
     */
    Optional<Counted> find(Sentence sentence, Numeral numeral, int first, int end) {
        boolean reached = first > 0 && REACHING.contains(lower(sentence, first - 1));
        if (numeral.style() != Numeral.Style.DIGITS && !(numeral.style() == Numeral.Style.WORD && reached)) {
            return Optional.empty();
        }
        for (int at = numeral.first() - 1; at >= 0 && at >= numeral.first() - FARTHEST; at--) {
            Token token = sentence.token(at);
            Optional<String> unit = words.unit(Kind.TOTAL, lower(sentence, at));
            if (unit.isPresent()) {
                return Optional.of(
                        new Counted(unit.get(), numeral.first(), end, what.nounPhraseEndingAt(sentence, at)));
            }
            if (reached && lower(sentence, at).equals("number") && isFollowed(sentence, at, "of")) {
                return number(sentence, at, numeral, end);
            }
            if (token.isPunctuation()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isFollowed(Sentence sentence, int at, String word) {
        return at + 1 < sentence.size() && lower(sentence, at + 1).equals(word);
    }

    /** What "the number of" is of: those to whom something was done, else the noun behind it. */
    private Optional<Counted> number(Sentence sentence, int number, Numeral numeral, int end) {
        int noun = -1;
        for (int at = number + 2; at < numeral.first(); at++) {
            Token token = sentence.token(at);
            if (words.is(Kind.CASUALTY, lower(sentence, at))) {
                return Optional.of(new Counted("person", numeral.first(), end, token.span()));
            }
            if (token.isNoun() && (noun < 0 || noun == at - 1)) {
                noun = at;
            }
        }
        if (noun < 0) {
            return Optional.empty();
        }
        String unit = words.unit(Kind.COUNT, lower(sentence, noun))
                .orElse(sentence.token(noun).lemma());
        return Optional.of(new Counted(unit, numeral.first(), end, what.nounPhraseEndingAt(sentence, noun)));
    }
}
