package org.sitrep.engine.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sitrep.engine.model.Span;

/** A day written out with its year, as it stands in page furniture, outside any sentence. */
final class WrittenDay {
    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";

    /** The expression for "May 14, 2024", to be built into others. */
    static final String MONTH_FIRST = "(?:" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d))";

    /** The expression for "14 May 2024", to be built into others. */
    static final String DAY_FIRST = "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (?<year>(?:19|20)\\d\\d))";

    /** The expression for "May 14" without a year, to be built into others. */
    static final String WITHOUT_YEAR =
            "(?:" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!,? ?(?:19|20)\\d\\d)(?!\\d))";

    private static final String MONTH_ORDER = "janfebmaraprmayjunjulaugsepoctnovdec";

    private WrittenDay() {}

    /** The day that one of the expressions has matched, empty for one that no calendar has. */
    static Optional<LocalDate> of(Matcher matcher) {
        return of(matcher.group("year"), Integer.toString(month(matcher)), matcher.group("day"));
    }

    /** The number of the month that one of the expressions has matched. */
    static int month(Matcher matcher) {
        String month = matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTH_ORDER.indexOf(month) / 3 + 1;
    }

    static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The characters from the month or day to the year. */
    static Span span(Matcher matcher) {
        return new Span(
                Math.min(matcher.start("month"), matcher.start("day")),
                Math.max(matcher.end("day"), matcher.end("year")));
    }
}
