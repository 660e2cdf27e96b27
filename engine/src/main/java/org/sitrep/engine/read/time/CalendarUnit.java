package org.sitrep.engine.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.sitrep.engine.model.Precision;

/** A unit of the calendar: where it begins, how it is counted, and how TIMEX3 writes it. */
enum CalendarUnit {
    DAY("XXXX-XX-XX", Precision.DAY, ChronoUnit.DAYS, 1),
    WEEK("XXXX-WXX", Precision.DAY, ChronoUnit.WEEKS, 1),
    WEEKEND("XXXX-WXX-WE", Precision.DAY, ChronoUnit.WEEKS, 1),
    MONTH("XXXX-XX", Precision.MONTH, ChronoUnit.MONTHS, 1),
    QUARTER("XXXX-QX", Precision.MONTH, ChronoUnit.MONTHS, 3),
    SEASON("XXXX-XX", Precision.MONTH, ChronoUnit.MONTHS, 3),
    HALF("XXXX-HX", Precision.MONTH, ChronoUnit.MONTHS, 6),
    YEAR("XXXX", Precision.YEAR, ChronoUnit.YEARS, 1),
    DECADE("XXX", Precision.YEAR, ChronoUnit.YEARS, 10),
    CENTURY("XX", Precision.YEAR, ChronoUnit.YEARS, 100);

    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

    private final String unknown;
    private final Precision precision;
    private final ChronoUnit step;
    private final int steps;

    CalendarUnit(String unknown, Precision precision, ChronoUnit step, int steps) {
        this.unknown = unknown;
        this.precision = precision;
        this.step = step;
        this.steps = steps;
    }

    static CalendarUnit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** How TIMEX3 writes the unit when nothing of it is known. */
    String unknown() {
        return unknown;
    }

    Precision precision() {
        return precision;
    }

    /** The first day of the unit that holds a day; for a weekend, of the one that ends the day's week. */
    LocalDate start(LocalDate day) {
        int month = day.getMonthValue();
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.start(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((month - 1) / 3 * 3 + 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(month % 3);
            case HALF -> day.withDayOfMonth(1).withMonth(month <= 6 ? 1 : 7);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    LocalDate plus(LocalDate start, int count) {
        return start.plus((long) count * steps, step);
    }

    /** The last day of the unit that begins on {@code start}. */
    LocalDate end(LocalDate start) {
        return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
    }

    /** The TIMEX3 value of the unit that begins on {@code start}. */
    String value(LocalDate start) {
        int year = start.getYear();
        return switch (this) {
            case DAY -> start.toString();
            case WEEK -> week(start);
            case WEEKEND -> week(start) + "-WE";
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> padded(year) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> padded(year) + "-" + SEASONS[start.getMonthValue() % 12 / 3];
            case HALF -> padded(year) + "-H" + (start.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> padded(year);
            case DECADE -> padded(year).substring(0, 3);
            case CENTURY -> padded(year).substring(0, 2);
        };
    }

    private static String week(LocalDate start) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String padded(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
