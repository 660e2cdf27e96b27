package org.sitrep.engine.link.difference;

import static java.util.Locale.ROOT;

import java.util.Optional;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * The day of a deed that is told relative to another: "the move comes a day after officials ordered ...". Counted from
 * the document's own day, and so only where the sentence speaks of the present.
 */
final class RelativeDay {
    private static final int REACH = 8;

    private RelativeDay() {}

    /** The deed's own days, else the day that "a day after" gives it; empty where only a bound, a month or a year is told. */
    static Optional<DateInterval> of(Account account) {
        EventDate date = account.date();
        if (date.hasOwnTime()
                && date.precision() == Precision.DAY
                && date.bound().isEmpty()) {
            return date.value().map(first -> new DateInterval(first, date.end().orElse(first), Precision.DAY));
        }
        return counted(account);
    }

    /** The day that "a day after" gives it. */
    static Optional<DateInterval> counted(Account account) {
        return account.reported()
                .flatMap(today -> daysBefore(account).map(today::minusDays))
                .map(DateInterval::day);
    }

    private static Optional<Long> daysBefore(Account account) {
        Sentence sentence = account.sentence();
        int trigger = account.trigger().index();
        for (int at = trigger - 1; at >= 2 && at >= trigger - REACH; at--) {
            boolean after = lower(sentence, at).equals("after");
            boolean unit = after && sentence.token(at - 1).lemma().equals("day");
            if (unit && isPresent(sentence, at)) {
                return number(lower(sentence, at - 2));
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> number(String word) {
        return switch (word) {
            case "a", "one" -> Optional.of(1L);
            case "two" -> Optional.of(2L);
            case "three" -> Optional.of(3L);
            default -> Optional.empty();
        };
    }

    /** Whether the last finite verb before a token is in the present tense: "comes". */
    private static boolean isPresent(Sentence sentence, int before) {
        for (int at = before - 1; at >= 0; at--) {
            Token token = sentence.token(at);
            if (token.tag().equals("VBZ") || token.tag().equals("VBP")) {
                return true;
            }
            if (token.tag().equals("VBD") || token.tag().equals("MD")) {
                return false;
            }
        }
        return false;
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).word().toLowerCase(ROOT);
    }
}
