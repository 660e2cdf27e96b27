package org.sitrep.engine.read.figure;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Sentence;

/** The words before and after a number that say how it bounds what it stands for. */
final class BoundWords {
    /** A bound, with the tokens that it begins and ends at. */
    record Found(Bound bound, int first, int end) {}

    private record Phrase(List<String> words, Bound bound) {}

    private final List<Phrase> before = new ArrayList<>();
    private final List<Phrase> after = new ArrayList<>();

    BoundWords() {
        for (Map<String, String> row : Table.load("figure-bounds.tsv").rows()) {
            Phrase phrase = new Phrase(
                    List.of(row.get("phrase").split(" ", -1)),
                    Bound.valueOf(row.get("bound").toUpperCase(ROOT)));
            (row.get("side").equals("before") ? before : after).add(phrase);
        }
    }

    /** The bound around the tokens from {@code first} to {@code end}; of two, the inner unless it only says "about": "at least some 20". */
    Optional<Found> around(Sentence sentence, int first, int end) {
        Optional<Found> found = Optional.empty();
        int begin = first;
        for (int rounds = 0; rounds < 2; rounds++) {
            Optional<Phrase> phrase = longest(before, sentence, begin, true);
            if (phrase.isEmpty()) {
                break;
            }
            begin -= phrase.get().words().size();
            Bound inner = found.map(Found::bound).orElse(Bound.ABOUT);
            found = Optional.of(new Found(inner == Bound.ABOUT ? phrase.get().bound() : inner, begin, end));
        }
        Optional<Phrase> behind = longest(after, sentence, end, false);
        if (behind.isPresent()) {
            int last = end + behind.get().words().size();
            Bound outer = found.map(Found::bound).orElse(behind.get().bound());
            found = Optional.of(new Found(outer, begin, last));
        }
        return found;
    }

    private static Optional<Phrase> longest(List<Phrase> phrases, Sentence sentence, int at, boolean endsThere) {
        Phrase best = null;
        for (Phrase phrase : phrases) {
            int length = phrase.words().size();
            int start = endsThere ? at - length : at;
            if ((best == null || length > best.words().size()) && matches(phrase, sentence, start)) {
                best = phrase;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(Phrase phrase, Sentence sentence, int start) {
        if (start < 0 || start + phrase.words().size() > sentence.size()) {
            return false;
        }
        for (int word = 0; word < phrase.words().size(); word++) {
            if (!NumeralScanner.lower(sentence, start + word)
                    .equals(phrase.words().get(word))) {
                return false;
            }
        }
        return true;
    }
}
