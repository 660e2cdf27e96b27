package org.sitrep.engine.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a finished TIMEX3 value back into the unit of the calendar that it names. */
final class WrittenValue {
    private static final Pattern VALUE = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d))?|W(?<week>\\d\\d)(?<end>-WE)?|Q(?<quarter>[1-4])"
                    + "|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?(?<part>T.*)?|(?<decade>\\d{3})|(?<century>\\d\\d)");
    private static final String SEASON_ORDER = "WISPSUFA";

    private WrittenValue() {}

    /** Empty for durations, references such as {@code PAST_REF}, and days that the calendar does not have. */
    static Optional<Moment> parse(String value) {
        Matcher matcher = VALUE.matcher(value);
        try {
            return matcher.matches() ? Optional.of(moment(matcher)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment moment(Matcher matcher) {
        if (matcher.group("decade") != null) {
            return Moment.of(LocalDate.of(number(matcher, "decade") * 10, 1, 1), CalendarUnit.DECADE);
        }
        if (matcher.group("century") != null) {
            return Moment.of(LocalDate.of(number(matcher, "century") * 100, 1, 1), CalendarUnit.CENTURY);
        }
        String part = matcher.group("part");
        return unit(matcher).withPart(part == null ? "" : part);
    }

    private static Moment unit(Matcher matcher) {
        int year = number(matcher, "year");
        if (matcher.group("day") != null) {
            return Moment.of(LocalDate.of(year, number(matcher, "month"), number(matcher, "day")), CalendarUnit.DAY);
        }
        if (matcher.group("month") != null) {
            return Moment.of(LocalDate.of(year, number(matcher, "month"), 1), CalendarUnit.MONTH);
        }
        if (matcher.group("week") != null) {
            LocalDate inWeek =
                    LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(matcher, "week"));
            return Moment.of(inWeek, matcher.group("end") == null ? CalendarUnit.WEEK : CalendarUnit.WEEKEND);
        }
        if (matcher.group("quarter") != null) {
            return Moment.of(LocalDate.of(year, number(matcher, "quarter") * 3, 1), CalendarUnit.QUARTER);
        }
        if (matcher.group("half") != null) {
            return Moment.of(LocalDate.of(year, number(matcher, "half") * 6, 1), CalendarUnit.HALF);
        }
        if (matcher.group("season") != null) {
            int season = SEASON_ORDER.indexOf(matcher.group("season")) / 2;
            return Moment.of(LocalDate.of(year, season == 0 ? 12 : season * 3, 1), CalendarUnit.SEASON);
        }
        return Moment.of(LocalDate.of(year, 1, 1), CalendarUnit.YEAR);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
