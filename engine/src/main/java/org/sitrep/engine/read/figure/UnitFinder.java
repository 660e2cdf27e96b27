package org.sitrep.engine.read.figure;

import static org.sitrep.engine.read.figure.NumeralScanner.lower;

import java.util.Optional;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.figure.UnitWords.Kind;

/**
 * Finds what a number counts or measures, from the words beside it. Parts of speech decide, not the parse: a parser
 * errs on numbers in brackets and lists, where figures of news often stand.
 */
final class UnitFinder {
    private static final int LONGEST_NOUN_PHRASE = 6;
    private static final int CASUALTY_BEFORE = 4;
    private static final int CASUALTY_BEHIND = 7;

    private final UnitWords words;
    private final WhatFinder what;
    private final TotalFinder totals;

    UnitFinder(UnitWords words) {
        this.words = words;
        this.what = new WhatFinder();
        this.totals = new TotalFinder(words, what);
    }

    /**
     * What a numeral counts.
     *
     * @param first the index of the numeral, or of the bound before it
     * @param end the index behind the numeral and the bound that follows it
     * @param before the unit of the sentence's last figure, for "others"
     */
    Optional<Counted> find(Sentence sentence, Numeral numeral, int first, int end, Optional<String> before) {
        if (!numeral.attached().isEmpty()) {
            return attached(sentence, numeral);
        }
        if (numeral.first() > 0) {
            Optional<String> currency = words.unit(Kind.SIGN, lower(sentence, numeral.first() - 1));
            if (currency.isPresent()) {
                return Optional.of(
                        new Counted(currency.get(), numeral.first() - 1, end, what.ofMeasure(sentence, numeral, end)));
            }
        }
        if (isNotCounted(sentence, end)) {
            return Optional.empty();
        }
        return measure(sentence, numeral, end)
                .or(() -> counted(sentence, numeral, end, before))
                .or(() -> harmed(sentence, numeral, end))
                .or(() -> totals.find(sentence, numeral, first, end));
    }

    private Optional<Counted> attached(Sentence sentence, Numeral numeral) {
        String attached = numeral.attached();
        if (words.is(Kind.NONE, attached) || words.is(Kind.NONE, attached + "s") || attached.endsWith("old")) {
            return Optional.empty();
        }
        if (attached.length() == 1 && !words.is(Kind.MEASURE, attached)) {
            return Optional.empty();
        }
        String unit = words.unit(Kind.MEASURE, attached)
                .or(() -> words.unit(Kind.COUNT, attached))
                .orElse(attached);
        return Optional.of(
                new Counted(unit, numeral.first(), numeral.end(), what.ofMeasure(sentence, numeral, numeral.end())));
    }

    private Optional<Counted> measure(Sentence sentence, Numeral numeral, int end) {
        if (end >= sentence.size()) {
            return Optional.empty();
        }
        String word = lower(sentence, end);
        int unitEnd = end + 1;
        Optional<String> unit = words.unit(Kind.MEASURE, word);
        if (unit.isEmpty() && word.equals("per") && unitEnd < sentence.size()) {
            unit = words.unit(Kind.PER, lower(sentence, unitEnd));
            unitEnd++;
        }
        int last = unitEnd;
        return unit.map(name -> new Counted(name, numeral.first(), last, what.ofMeasure(sentence, numeral, last)));
    }

    /** A noun phrase behind the number: "3,000 combat troops", "dozens of houses", "1,700 others". */
    private Optional<Counted> counted(Sentence sentence, Numeral numeral, int end, Optional<String> before) {
        int start = afterOf(sentence, end);
        int noun = lastNoun(sentence, start);
        if (noun < 0) {
            return Optional.empty();
        }
        String word = lower(sentence, noun);
        boolean plural = sentence.token(noun).tag().endsWith("S") || numeral.value() == 1 || word.equals("people");
        if (words.is(Kind.OTHER, word)) {
            Optional<Counted> harmed = harmed(sentence, numeral, noun + 1);
            return harmed.or(() -> Optional.of(new Counted(
                    before.orElse("person"), numeral.first(), noun + 1, what.ofCount(sentence, start, noun))));
        }
        Optional<String> person = words.unit(Kind.COUNT, word);
        if (!plural && person.isEmpty()) {
            return Optional.empty();
        }
        String unit = person.orElse(sentence.token(noun).lemma());
        Optional<Token> casualty = casualty(sentence, numeral, noun + 1);
        return Optional.of(new Counted(
                unit,
                numeral.first(),
                noun + 1,
                casualty.map(Token::span).orElseGet(() -> what.ofCount(sentence, start, noun))));
    }

    private boolean isNotCounted(Sentence sentence, int end) {
        int noun = lastNoun(sentence, end);
        return noun >= 0 && words.is(Kind.NONE, lower(sentence, noun));
    }

    private static int afterOf(Sentence sentence, int end) {
        int start = end;
        if (start < sentence.size() && lower(sentence, start).equals("of")) {
            start++;
            while (start < sentence.size() && isDeterminer(sentence.token(start))) {
                start++;
            }
        }
        return start;
    }

    /** The last noun of the noun phrase that begins at a token, -1 where none does. */
    private int lastNoun(Sentence sentence, int start) {
        int noun = -1;
        for (int at = start; at < sentence.size() && at < start + LONGEST_NOUN_PHRASE; at++) {
            Token token = sentence.token(at);
            if (token.isNoun() || words.is(Kind.OTHER, lower(sentence, at))) {
                noun = at;
            } else if (!(token.tag().startsWith("JJ") || (noun < 0 && isPrenominal(sentence, at)))) {
                break;
            }
        }
        return noun;
    }

    private static boolean isPrenominal(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        boolean participle = tag.equals("VBN") || tag.equals("VBG") || tag.equals("POS");
        return participle
                && at + 1 < sentence.size()
                && (sentence.token(at + 1).isNoun()
                        || sentence.token(at + 1).tag().startsWith("JJ"));
    }

    private static boolean isDeterminer(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("CD");
    }

    /** People without a noun: "30 dead", "killing 30", "12 were wounded". */
    private Optional<Counted> harmed(Sentence sentence, Numeral numeral, int end) {
        return casualty(sentence, numeral, end).map(token -> {
            boolean next = token.index() == end;
            return new Counted("person", numeral.first(), next ? end + 1 : end, token.span());
        });
    }

    /** The word that tells what befell the people whom a number counts: near before it, else behind. */
    private Optional<Token> casualty(Sentence sentence, Numeral numeral, int end) {
        for (int at = numeral.first() - 1; at >= 0 && at >= numeral.first() - CASUALTY_BEFORE; at--) {
            Token token = sentence.token(at);
            if (token.isVerb() && words.is(Kind.CASUALTY, lower(sentence, at)) && !isPassive(sentence, at)) {
                return Optional.of(token);
            }
            if (token.isVerb()
                    || token.isNoun()
                    || token.isPunctuation()
                    || token.tag().equals("CC")) {
                break;
            }
        }
        for (int at = end; at < sentence.size() && at < end + CASUALTY_BEHIND; at++) {
            Token token = sentence.token(at);
            if (words.is(Kind.CASUALTY, lower(sentence, at))
                    && (at == end
                            || token.tag().equals("VBN")
                            || token.tag().equals("VBD")
                            || token.tag().startsWith("JJ"))) {
                return Optional.of(token);
            }
            boolean opensAnother = token.tag().equals("CD") || token.tag().equals("CC") || token.isPunctuation();
            boolean otherVerb = token.isVerb() && !isAuxiliary(token);
            if (opensAnother || otherVerb) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isAuxiliary(Token token) {
        return token.lemma().equals("be")
                || token.lemma().equals("have")
                || token.lemma().equals("get");
    }

    private static boolean isPassive(Sentence sentence, int at) {
        return at > 0 && sentence.token(at - 1).lemma().equals("be");
    }
}
