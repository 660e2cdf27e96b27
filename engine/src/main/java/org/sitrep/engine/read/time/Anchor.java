package org.sitrep.engine.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.TimeExpression;

/** The expression that was read last, from which "the day before" and "later that month" count. */
final class Anchor {
    /** How many sentences an expression stays in mind. */
    private static final int REACH = 2;

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private TimeExpression last;
    private int sentence;

    void at(int index) {
        sentence = index;
    }

    void see(TimeExpression time) {
        if (!time.form().startsWith("^") && unit(time.form()).isPresent()) {
            last = time;
        }
    }

    /** The expression in reach that names a single day or part of it. */
    Optional<TimeExpression> day() {
        return inReach().filter(time -> unit(time.form()).orElseThrow() == CalendarUnit.DAY);
    }

    /**
     * Puts the anchor in for a form's {@code @}. Without an anchor the document's day takes its place, unless the rule
     * needs one.
     *
     * @return empty where the rule needs an anchor and there is none that is exact enough
     */
    Optional<String> apply(String form, TimeRule rule) {
        if (!form.startsWith("@")) {
            return Optional.of(form);
        }
        String step = form.substring(1);
        Optional<TimeExpression> anchor =
                inReach().filter(time -> unit(time.form()).orElseThrow().compareTo(unitOf(step)) <= 0);
        if (anchor.isEmpty()) {
            return rule.guard().endsWith("anchor") ? Optional.empty() : Optional.of("~" + step);
        }
        String base = anchor.get().form();
        String whole = base.contains("~") ? base + "/" + step : base + "~" + step;
        return Optional.of(finished(whole));
    }

    /** A form that starts at a written value needs no document's day, so it is its value. */
    static String finished(String form) {
        return form.startsWith("~") || !form.contains("~")
                ? form
                : TimeResolver.moment(form, Optional.empty()).map(Moment::value).orElse(form);
    }

    private Optional<TimeExpression> inReach() {
        return Optional.ofNullable(last).filter(time -> sentence - time.sentence() <= REACH);
    }

    private static CalendarUnit unitOf(String step) {
        return TimeResolver.moment("~" + step, Optional.of(ANY_DAY))
                .orElseThrow()
                .unit();
    }

    static boolean isDay(String form) {
        return unit(form).filter(CalendarUnit.DAY::equals).isPresent();
    }

    private static Optional<CalendarUnit> unit(String form) {
        return form.contains("~-P") || form.contains("~+P") || form.contains("~!P")
                ? Optional.empty()
                : TimeResolver.moment(form, Optional.of(ANY_DAY)).map(Moment::unit);
    }
}
