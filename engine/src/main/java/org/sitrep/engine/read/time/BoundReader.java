package org.sitrep.engine.read.time;

import java.util.Locale;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.TimeExpression.Bound;

/** Reads from the words before a time expression whether it bounds what it dates. */
final class BoundReader {
    private BoundReader() {}

    static Bound read(Sentence sentence, int first) {
        return switch (word(sentence, first - 1)) {
            case "by", "before" -> Bound.BEFORE;
            case "until", "till" -> Bound.UNTIL;
            case "since", "after", "from", "starting", "beginning" -> Bound.AFTER;
            case "than" ->
                switch (word(sentence, first - 2)) {
                    case "later" -> Bound.BEFORE;
                    case "earlier", "sooner" -> Bound.AFTER;
                    default -> Bound.AT;
                };
            case "of" -> word(sentence, first - 2).equals("ahead") ? Bound.BEFORE : Bound.AT;
            case "to" -> word(sentence, first - 2).equals("prior") ? Bound.BEFORE : Bound.AT;
            default -> Bound.AT;
        };
    }

    private static String word(Sentence sentence, int index) {
        return index < 0 ? "" : sentence.token(index).word().toLowerCase(Locale.ROOT);
    }
}
