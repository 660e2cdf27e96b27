package org.sitrep.engine.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The single steps of a form, each from one unit of the calendar to another. {@link TimeResolver} lists them. */
final class FormSteps {
    private static final Pattern COUNT = Pattern.compile("([a-z]+)([+-]\\d{1,6})");
    private static final Pattern NEAR = Pattern.compile("([A-Za-z_0-9-]+?)(<<|>>|<|>|=)");
    private static final Pattern PART = Pattern.compile("T(?:\\d.*|[A-Z]{2})");
    private static final Pattern MONTH = Pattern.compile("m(\\d\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d\\d)-(\\d\\d)(?:-([a-z]{3}))?");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");

    private static final long DAY_MINUTES = 24 * 60;

    /** A day without a year that lies so few days ahead is that of this year, whatever the tense around it. */
    private static final int SOON = 14;

    /** How many years around its document's a day with its weekday is looked for. */
    private static final int WEEKDAY_YEARS = 2;

    private FormSteps() {}

    /**
     * Takes one step.
     *
     * @throws IllegalArgumentException if the language of forms has no such step
     */
    static Moment take(Moment base, String step) {
        if (PART.matcher(step).matches()) {
            return base.withPart(step);
        }
        Matcher count = COUNT.matcher(step);
        if (count.matches()) {
            CalendarUnit unit = CalendarUnit.of(count.group(1));
            int by = Integer.parseInt(count.group(2));
            return base.start()
                    .map(day -> Moment.of(unit.plus(unit.start(day), by), unit))
                    .orElse(Moment.unknown(unit));
        }
        Matcher near = NEAR.matcher(step);
        if (near.matches()) {
            return near(base, near.group(1), near.group(2));
        }
        throw new IllegalArgumentException("no such step in a time form: " + step);
    }

    private static Moment near(Moment base, String name, String direction) {
        int weekday = WEEKDAYS.indexOf(name);
        if (weekday >= 0) {
            return weekday(base, weekday, direction);
        }
        Matcher month = MONTH.matcher(name);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(1));
            return yearly(
                    base,
                    direction,
                    CalendarUnit.MONTH,
                    "XXXX-" + month.group(1),
                    year -> LocalDate.of(year, number, 1));
        }
        Matcher monthDay = MONTH_DAY.matcher(name);
        if (monthDay.matches()) {
            int number = Integer.parseInt(monthDay.group(1));
            int day = Integer.parseInt(monthDay.group(2));
            IntFunction<LocalDate> inYear = year -> dayOf(year, number, day);
            return onWeekday(base, monthDay.group(3), inYear)
                    .map(found -> Moment.of(found, CalendarUnit.DAY))
                    .orElseGet(() -> yearly(base, direction, CalendarUnit.DAY, "XXXX-" + name.substring(0, 5), inYear));
        }
        if (name.equals("WE")) {
            return weekend(base, direction);
        }
        if (SEASONS.contains(name)) {
            int first = SEASONS.indexOf(name) == 0 ? 12 : SEASONS.indexOf(name) * 3;
            return yearly(base, direction, CalendarUnit.SEASON, "XXXX-" + name, year -> LocalDate.of(year, first, 1));
        }
        if (name.length() == 2 && (name.charAt(0) == 'Q' || name.charAt(0) == 'H')) {
            boolean quarter = name.charAt(0) == 'Q';
            int first = (name.charAt(1) - '1') * (quarter ? 3 : 6) + 1;
            return yearly(
                    base,
                    direction,
                    quarter ? CalendarUnit.QUARTER : CalendarUnit.HALF,
                    "XXXX-" + name,
                    year -> LocalDate.of(year, first, 1));
        }
        Optional<Holiday> holiday = Holiday.named(name);
        if (holiday.isPresent()) {
            return yearly(base, direction, CalendarUnit.DAY, "XXXX-XX-XX", holiday.get()::in);
        }
        throw new IllegalArgumentException("no such step in a time form: " + name + direction);
    }

    /** The number of a weekday by ISO 8601, from 1 for {@code mon}. */
    static int weekday(String name) {
        return WEEKDAYS.indexOf(name) + 1;
    }

    private static Moment weekday(Moment base, int index, String direction) {
        DayOfWeek weekday = DayOfWeek.of(index + 1);
        if (base.start().isEmpty()) {
            return Moment.unknown(CalendarUnit.DAY, "XXXX-WXX-" + (index + 1));
        }
        LocalDate from = base.start().get();
        if (base.unit() == CalendarUnit.WEEK) {
            return Moment.of(from.plusDays(index), CalendarUnit.DAY);
        }
        return Moment.of(
                from.with(
                        switch (direction) {
                            case "<<" -> TemporalAdjusters.previous(weekday);
                            case ">>" -> TemporalAdjusters.next(weekday);
                            case ">" -> TemporalAdjusters.nextOrSame(weekday);
                            default -> TemporalAdjusters.previousOrSame(weekday);
                        }),
                CalendarUnit.DAY);
    }

    private static Moment weekend(Moment base, String direction) {
        if (base.start().isEmpty()) {
            return Moment.unknown(CalendarUnit.WEEKEND);
        }
        LocalDate from = base.start().get();
        LocalDate ofWeek = CalendarUnit.WEEKEND.start(from);
        boolean inside = !from.isBefore(ofWeek);
        int weeks = switch (direction) {
            case "<<" -> -1;
            case ">>" -> inside ? 1 : 0;
            case ">" -> 0;
            default -> inside ? 0 : -1;
        };
        return Moment.of(ofWeek.plusWeeks(weeks), CalendarUnit.WEEKEND);
    }

    /** The instance of what comes once a year that stands in the wanted direction from the base. */
    private static Moment yearly(
            Moment base, String direction, CalendarUnit unit, String pattern, IntFunction<LocalDate> inYear) {
        if (base.start().isEmpty()) {
            return Moment.unknown(unit, pattern);
        }
        LocalDate from = base.start().get();
        int year = from.getYear();
        if (base.unit() == CalendarUnit.YEAR) {
            return Moment.of(inYear.apply(year), unit);
        }
        LocalDate ofYear = inYear.apply(year);
        LocalDate end = unit.end(unit.start(ofYear));
        boolean holds = !from.isBefore(ofYear) && !from.isAfter(end);
        boolean past = end.isBefore(from);
        // "Has announced a launch for June 4", of the first of June: nobody means the June of a year ago.
        boolean soon = unit == CalendarUnit.DAY && !past && distance(from, ofYear) <= SOON;
        int shift = switch (direction) {
            case "<" -> past || holds || soon ? 0 : -1;
            case "<<" -> past ? 0 : -1;
            case ">" -> past ? 1 : 0;
            case ">>" -> past || holds ? 1 : 0;
            default -> nearest(from, inYear);
        };
        return Moment.of(inYear.apply(year + shift), unit);
    }

    /** "Friday, Oct. 23": of the years in which the day falls on that weekday, the nearest one. */
    private static Optional<LocalDate> onWeekday(Moment base, String weekday, IntFunction<LocalDate> inYear) {
        if (weekday == null || base.start().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = base.start().get();
        return IntStream.rangeClosed(from.getYear() - WEEKDAY_YEARS, from.getYear() + WEEKDAY_YEARS)
                .mapToObj(inYear)
                .filter(day -> day.getDayOfWeek().getValue() == weekday(weekday))
                .min(Comparator.comparingLong(day -> distance(from, day)));
    }

    private static int nearest(LocalDate from, IntFunction<LocalDate> inYear) {
        int best = 0;
        for (int shift : new int[] {-1, 1}) {
            if (distance(from, inYear.apply(from.getYear() + shift))
                    < distance(from, inYear.apply(from.getYear() + best))) {
                best = shift;
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static LocalDate dayOf(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    /** A day moved by a duration such as {@code P2M}, by hours up to the day that they reach; empty for vague ones. */
    static Optional<LocalDate> moved(LocalDate day, String duration, boolean forward) {
        try {
            if (duration.startsWith("PT")) {
                long days = (Duration.parse(duration).toMinutes() + DAY_MINUTES - 1) / DAY_MINUTES;
                return Optional.of(day.plusDays(forward ? days : -days));
            }
            Period period = Period.parse(duration);
            return Optional.of(forward ? day.plus(period) : day.minus(period));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
