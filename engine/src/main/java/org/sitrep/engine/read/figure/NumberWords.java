package org.sitrep.engine.read.figure;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Table;

/** The values of number words. */
final class NumberWords {
    /** What a number word does in a number. */
    enum Kind {
        SMALL,
        TENS,
        SCALE,
        /** A scale that follows digits: "5bn". */
        SUFFIX,
        /** A plural that stands for no exact number: "hundreds". */
        VAGUE
    }

    /** A number word. */
    record Word(double value, Kind kind) {}

    private final Map<String, Word> words = new HashMap<>();

    NumberWords() {
        for (Map<String, String> row : Table.load("numbers.tsv").rows()) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(ROOT));
            words.put(row.get("word"), new Word(Double.parseDouble(row.get("value")), kind));
        }
    }

    Optional<Word> find(String lower) {
        return Optional.ofNullable(words.get(lower));
    }

    /** The value of a word that can begin or continue a number: "twelve", "twenty-three". */
    Optional<Double> plain(String lower) {
        int hyphen = lower.indexOf('-');
        if (hyphen < 0) {
            return find(lower)
                    .filter(word -> word.kind() == Kind.SMALL || word.kind() == Kind.TENS)
                    .map(Word::value);
        }
        Optional<Word> tens = find(lower.substring(0, hyphen)).filter(word -> word.kind() == Kind.TENS);
        Optional<Word> ones = find(lower.substring(hyphen + 1)).filter(word -> word.value() < 10);
        return tens.isPresent() && ones.isPresent()
                ? Optional.of(tens.get().value() + ones.get().value())
                : Optional.empty();
    }

    Optional<Double> scale(String lower) {
        return find(lower).filter(word -> word.kind() == Kind.SCALE).map(Word::value);
    }

    /** The factor of a suffix on digits. */
    Optional<Double> suffix(String lower) {
        return find(lower)
                .filter(word -> word.kind() == Kind.SUFFIX || word.kind() == Kind.SCALE)
                .map(Word::value);
    }

    Optional<Double> vague(String lower) {
        return find(lower).filter(word -> word.kind() == Kind.VAGUE).map(Word::value);
    }
}
