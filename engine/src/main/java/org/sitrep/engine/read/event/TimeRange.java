package org.sitrep.engine.read.event;

import java.util.List;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeType;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.time.TimeResolver;

/** Takes two time expressions for one stretch of days: "between Monday and Thursday", "from 3 to 7 March". */
final class TimeRange {
    private static final Set<String> TO = Set.of("to", "through", "until", "till", "thru", "-", "–");

    private final Sentence sentence;
    private final List<TimeExpression> times;

    TimeRange(Sentence sentence, List<TimeExpression> times) {
        this.sentence = sentence;
        this.times = times;
    }

    /** The stretch that an expression begins or ends, else the expression itself. */
    TimeExpression around(TimeExpression time) {
        int index = times.indexOf(time);
        if (index + 1 < times.size() && joins(time, times.get(index + 1))) {
            return joined(time, times.get(index + 1));
        }
        if (index > 0 && joins(times.get(index - 1), time)) {
            return joined(times.get(index - 1), time);
        }
        return time;
    }

    private boolean joins(TimeExpression first, TimeExpression last) {
        if (!isDated(first)
                || !isDated(last)
                || last.span().start() < first.span().end()) {
            return false;
        }
        // "11-12" is one token.
        if (sentence.tokens().stream().anyMatch(token -> isOver(token, first) && isOver(token, last))) {
            return true;
        }
        int from = first.span().end();
        int to = last.span().start();
        List<Token> between = sentence.tokensIn(new Span(from, to));
        List<String> words = between.stream()
                .map(Lemmas::word)
                .filter(word -> !word.equals("on") && !word.equals(","))
                .toList();
        boolean and = words.equals(List.of("and")) && before(first).equals("between");
        return and || (words.size() == 1 && TO.contains(words.get(0)));
    }

    private static boolean isOver(Token token, TimeExpression time) {
        return token.span().overlaps(time.span());
    }

    private static boolean isDated(TimeExpression time) {
        boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
        return point && !time.form().endsWith("_REF");
    }

    private String before(TimeExpression time) {
        return sentence.tokensIn(time.span()).stream()
                .findFirst()
                .filter(token -> token.index() > 0)
                .map(token -> Lemmas.word(sentence.token(token.index() - 1)))
                .orElse("");
    }

    private static TimeExpression joined(TimeExpression first, TimeExpression last) {
        return new TimeExpression(
                first.span().union(last.span()),
                first.sentence(),
                TimeType.DATE,
                TimeResolver.range(first.form(), last.form()),
                TimeExpression.Bound.AT);
    }
}
