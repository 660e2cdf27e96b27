package org.sitrep.engine.read.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeType;
import org.sitrep.engine.model.Token;

/** Puts clock times on their day: the nearest in the sentence, else the last one read, else the document's. */
final class ClockTimes {
    private ClockTimes() {}

    /** The expressions with the {@code ^} of clock times resolved; "9 a.m. on Tuesday" becomes one. */
    static List<TimeExpression> compose(Sentence sentence, List<TimeExpression> found, Anchor anchor) {
        List<TimeExpression> composed = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            TimeExpression time = found.get(index);
            if (!time.form().startsWith("^")) {
                composed.add(time);
                continue;
            }
            Optional<TimeExpression> day = nearestDay(found, time).or(anchor::day);
            String clock = time.form().substring(1);
            String base = day.map(TimeExpression::form).orElse("~");
            int cut = base.indexOf('T');
            String form = base.endsWith("~") ? base + clock : joined(cut < 0 ? base : base.substring(0, cut), clock);
            boolean merges = index + 1 < found.size()
                    && day.isPresent()
                    && day.get().equals(found.get(index + 1))
                    && isAdjacent(sentence, time.span(), found.get(index + 1).span());
            boolean follows = !merges
                    && !composed.isEmpty()
                    && day.filter(composed.get(composed.size() - 1)::equals).isPresent()
                    && isBehind(sentence, composed.get(composed.size() - 1).span(), time.span());
            Span span = merges ? time.span().union(found.get(index + 1).span()) : time.span();
            if (follows) {
                span = composed.remove(composed.size() - 1).span().union(span);
            }
            composed.add(new TimeExpression(span, time.sentence(), TimeType.TIME, form, time.bound()));
            index += merges ? 1 : 0;
        }
        return composed;
    }

    private static String joined(String base, String clock) {
        String cleaned = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return cleaned.contains("~") ? cleaned + "/" + clock : cleaned + clock;
    }

    private static Optional<TimeExpression> nearestDay(List<TimeExpression> found, TimeExpression clock) {
        return found.stream()
                .filter(time -> !time.form().startsWith("^") && Anchor.isDay(time.form()))
                .min(Comparator.comparingInt(
                        time -> Math.abs(time.span().start() - clock.span().start())));
    }

    /** Whether a clock time stands right behind its day: "Monday at 8 p.m.". */
    private static boolean isBehind(Sentence sentence, Span day, Span clock) {
        if (clock.start() < day.end()) {
            return false;
        }
        int from = day.end();
        int to = clock.start();
        List<Token> between = sentence.tokensIn(new Span(from, to));
        return between.size() == 1 && between.get(0).word().equals("at");
    }

    private static boolean isAdjacent(Sentence sentence, Span clock, Span day) {
        int gap = clock.end();
        if (day.start() < gap) {
            return false;
        }
        List<Token> between = sentence.tokensIn(new Span(gap, day.start()));
        return between.isEmpty()
                || (between.size() == 1
                        && (between.get(0).word().equals("on")
                                || between.get(0).word().equals(",")));
    }
}
