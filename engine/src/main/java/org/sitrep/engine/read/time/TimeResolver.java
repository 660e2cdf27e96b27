package org.sitrep.engine.read.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * <tr><td>{@code !P2M}</td><td>the month that lies so long on from the base's; its value is the duration</td></tr>
 * </table>
 *
 * <p>Two forms with {@code ..} between them are the days from the one to the other.
 *
 * <p>The directions: {@code <} at or before, {@code <<} before, {@code >} at or after, {@code >>} after, {@code =} the
 * nearest (for weekdays, at or before).
 *
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1, TIMEX3</a>
 */
public final class TimeResolver {
    private static final String RANGE = "..";
    private static final Pattern WEEKDAY = Pattern.compile("~[a-z]{3}[<>=]");

    private TimeResolver() {}

    /** The days from one time to another. */
    public static String range(String first, String last) {
        return first + RANGE + last;
    }

    /**
     * The TIMEX3 value of an expression.
     *
     * @param day the document's day; without it a relative expression keeps what is certain, such as {@code XXXX-WXX-1}
     */
    public static String value(TimeExpression time, Optional<LocalDate> day) {
        return value(time.form(), day);
    }

    private static String value(String form, Optional<LocalDate> day) {
        int range = form.indexOf(RANGE);
        if (range >= 0) {
            String first = form.substring(0, range);
            String last = form.substring(range + RANGE.length());
            return range(first, last, day)
                    .map(days -> days.from() + "/" + days.to())
                    .orElseGet(() -> value(first, day) + "/" + value(last, day));
        }
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
        int range = form.indexOf(RANGE);
        return range < 0
                ? interval(form, day)
                : range(form.substring(0, range), form.substring(range + RANGE.length()), day);
    }

    private static Optional<DateInterval> range(String first, String last, Optional<LocalDate> day) {
        Optional<DateInterval> begin = interval(first, day);
        Optional<DateInterval> end = interval(last, day);
        if (begin.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = begin.get().from();
        LocalDate to = end.get().to();
        // Each weekday was read as the nearest one in its direction; together they follow each other.
        if (from.isAfter(to) && isWeekday(first) && isWeekday(last)) {
            from = first.contains(">") ? from : from.minusDays(7);
            to = first.contains(">") ? to.plusDays(7) : to;
        }
        Precision precision = begin.get().precision().compareTo(end.get().precision()) > 0
                ? begin.get().precision()
                : end.get().precision();
        return from.isAfter(to) ? Optional.empty() : Optional.of(new DateInterval(from, to, precision));
    }

    private static boolean isWeekday(String form) {
        return WEEKDAY.matcher(form).lookingAt();
    }

    private static Optional<DateInterval> interval(String form, Optional<LocalDate> day) {
        String span = duration(form);
        if (span.isEmpty()) {
            return moment(form, day).flatMap(Moment::interval);
        }
        boolean forward = !span.startsWith("-");
        if (span.startsWith("!")) {
            return day.flatMap(base -> FormSteps.moved(base, span.substring(1), true))
                    .flatMap(moved -> Moment.of(moved, unit(span)).interval());
        }
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
        return step.startsWith("+P") || step.startsWith("-P") || step.startsWith("!P") ? step : "";
    }

    private static CalendarUnit unit(String span) {
        return switch (span.charAt(span.length() - 1)) {
            case 'Y' -> CalendarUnit.YEAR;
            case 'M' -> span.contains("T") ? CalendarUnit.DAY : CalendarUnit.MONTH;
            case 'W' -> CalendarUnit.WEEK;
            default -> CalendarUnit.DAY;
        };
    }

    private static Precision precision(String span) {
        return unit(span).precision();
    }
}
