package org.sitrep.engine.read.figure;

import static java.util.Locale.ROOT;
import static org.sitrep.engine.read.figure.NumeralScanner.lower;

import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.figure.Numeral.Style;
import org.sitrep.engine.read.figure.UnitWords.Kind;

/** Tells numbers that count from those that date, name or only point back. */
final class NumeralFilter {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    private static final Set<String> POINTS_BACK =
            Set.of("the", "these", "those", "both", "his", "her", "their", "its", "our", "my", "your");
    private static final int SMALL = 12;

    private final UnitWords words;

    NumeralFilter(UnitWords words) {
        this.words = words;
    }

    /** Whether what stands around a number shows that it is part of a date, a clock time or a name. */
    boolean isNoCount(Sentence sentence, Numeral numeral) {
        if (numeral.style() == Style.VAGUE) {
            return false;
        }
        String before = numeral.first() > 0 ? lower(sentence, numeral.first() - 1) : "";
        String behind = numeral.end() < sentence.size() ? lower(sentence, numeral.end()) : "";
        boolean day =
                numeral.value() <= 31 && (isMonth(sentence, numeral.first() - 1) || isMonth(sentence, numeral.end()));
        boolean clock = words.is(Kind.NONE, behind) && numeral.style() == Style.DIGITS;
        return day
                || clock
                || words.is(Kind.LABEL, before)
                || isYear(sentence, numeral, before)
                || (behind.equals(",") && before.equals(",") && numeral.value() < 120)
                || isNumberOfName(sentence, numeral);
    }

    /** Whether a number with what it counts is still not worth telling. */
    boolean isNoFigure(Sentence sentence, Numeral numeral, Counted counted, boolean bounded) {
        String before = numeral.first() > 0 ? lower(sentence, numeral.first() - 1) : "";
        boolean pointsBack = POINTS_BACK.contains(before) && numeral.style() == Style.WORD && numeral.value() <= SMALL;
        boolean noun = counted.what().start() >= numeral.span().end();
        boolean anyOne =
                numeral.style() == Style.WORD && numeral.value() == 1 && !bounded && noun && !isHarm(sentence, counted);
        return (pointsBack && numeral.attached().isEmpty()) || anyOne;
    }

    private boolean isHarm(Sentence sentence, Counted counted) {
        return sentence.tokensIn(counted.what()).stream()
                .anyMatch(token -> words.is(Kind.CASUALTY, token.word().toLowerCase(ROOT)));
    }

    private static boolean isMonth(Sentence sentence, int at) {
        if (at < 0
                || at >= sentence.size()
                || !Character.isUpperCase(sentence.token(at).word().codePointAt(0))) {
            return false;
        }
        String word = lower(sentence, at);
        return MONTHS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** A bare number of four digits that can be a year, unless a plain count follows or a bound stands before it. */
    private static boolean isYear(Sentence sentence, Numeral numeral, String before) {
        boolean fourDigits = numeral.style() == Style.DIGITS
                && numeral.end() == numeral.first() + 1
                && numeral.span().length() == 4
                && numeral.value() >= 1500
                && numeral.value() < 2100;
        if (!fourDigits) {
            return false;
        }
        boolean bounded =
                before.equals("than") || before.equals("least") || before.equals("some") || before.equals("nearly");
        boolean counts = numeral.end() < sentence.size()
                && sentence.token(numeral.end()).tag().equals("NNS")
                && !before.equals("the");
        return !bounded && !counts;
    }

    /** "Boeing 737", "Channel 4 News": the number belongs to the name before it. */
    private static boolean isNumberOfName(Sentence sentence, Numeral numeral) {
        if (numeral.first() == 0 || numeral.style() != Style.DIGITS || numeral.value() >= 10_000) {
            return false;
        }
        Token before = sentence.token(numeral.first() - 1);
        Token number = sentence.token(numeral.first());
        boolean sameName = before.isProperNoun()
                && before.span().end() + 1 >= number.span().start()
                && (number.head() == before.index() || (before.head() == number.head() && before.is("compound")));
        return sameName;
    }
}
