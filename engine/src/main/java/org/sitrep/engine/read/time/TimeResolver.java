package org.sitrep.engine.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.TimeExpression;

/**
 * Gives a time expression its TIMEX3 value once the day of its document is known.
 *
 * <p>A form without {@code ~} is a finished TIMEX3 value. Otherwise it is {@code start~step/step...}: begin at the start
 * (a finished value, or the document's day where nothing stands before the {@code ~}) and take the steps from left to
 * right. The steps:
 *
 * <table>
 * <caption>Steps of a form</caption>
 * <tr><td>{@code day-2}, {@code week+0}, {@code month+1}</td><td>the unit, so many units on, counted from the unit that
 * holds the base; units: day week weekend month quarter season half year decade century</td></tr>
 * <tr><td>{@code fri<}</td><td>the Friday in a direction from the base</td></tr>
 * <tr><td>{@code m06<}, {@code 06-18<}, {@code SU<}, {@code Q3<}, {@code H1<}, {@code WE<}, {@code EASTER<}</td><td>the
 * month, day, season, quarter, half, weekend or {@link Holiday} in a direction from the base; inside it where the base is
 * a year</td></tr>
 * <tr><td>{@code TMO}, {@code T09:30}</td><td>that part of the base's day</td></tr>
 * <tr><td>{@code -P2M}, {@code +P2M}</td><td>the two months up to the base, or from it on; its value is the
 * duration</td></tr>
 * </table>
 *
 * <p>The directions: {@code <} at or before, {@code <<} before, {@code >} at or after, {@code >>} after, {@code =} the
 * nearest (for weekdays, at or before).
 *
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1, TIMEX3</a>
 */
public final class TimeResolver {
    private TimeResolver() {}

    /**
     * The TIMEX3 value of an expression.
     *
     * @param day the document's day; without it a relative expression keeps what is certain, such as {@code XXXX-WXX-1}
     */
    public static String value(TimeExpression time, Optional<LocalDate> day) {
        String form = time.form();
        String span = duration(form);
        return span.isEmpty() ? moment(form, day).map(Moment::value).orElse(form) : span.substring(1);
    }

    /**
     * The days that an expression stands for.
     *
     * @param day the document's day; a relative expression needs it
     * @return empty where the days cannot be known, as for "recently", "in the coming days" or a bare duration
     */
    public static Optional<DateInterval> interval(TimeExpression time, Optional<LocalDate> day) {
        String form = time.form();
        String span = duration(form);
        if (span.isEmpty()) {
            return moment(form, day).flatMap(Moment::interval);
        }
        boolean forward = span.startsWith("+");
        return moment(form.substring(0, form.length() - span.length()), day)
                .flatMap(Moment::start)
                .flatMap(base -> FormSteps.moved(base, span.substring(1), forward)
                        .map(moved -> forward
                                ? new DateInterval(base, moved, precision(span))
                                : new DateInterval(moved, base, precision(span))));
    }

    /** Whether the value rests on the document's day. */
    public static boolean isRelative(TimeExpression time) {
        return time.form().startsWith("~");
    }

    /** The moment that a form leads to; empty for durations, sets and references. */
    static Optional<Moment> moment(String form, Optional<LocalDate> day) {
        int tilde = form.indexOf('~');
        if (tilde < 0) {
            return WrittenValue.parse(form);
        }
        Moment at = tilde == 0
                ? day.map(known -> Moment.of(known, CalendarUnit.DAY)).orElse(Moment.unknown(CalendarUnit.DAY))
                : WrittenValue.parse(form.substring(0, tilde)).orElse(Moment.unknown(CalendarUnit.DAY));
        for (String step : form.substring(tilde + 1).split("/", -1)) {
            if (!step.isEmpty()) {
                at = FormSteps.take(at, step);
            }
        }
        return Optional.of(at);
    }

    private static String duration(String form) {
        int tilde = form.indexOf('~');
        int last = Math.max(tilde, form.lastIndexOf('/'));
        String step = tilde < 0 ? "" : form.substring(last + 1);
        return step.startsWith("+P") || step.startsWith("-P") ? step : "";
    }

    private static Precision precision(String span) {
        return span.endsWith("Y") ? Precision.YEAR : span.endsWith("M") ? Precision.MONTH : Precision.DAY;
    }
}
