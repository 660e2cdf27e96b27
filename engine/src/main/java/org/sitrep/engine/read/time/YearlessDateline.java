package org.sitrep.engine.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.engine.model.Span;

/**
 * A dateline that leaves the year to the reader: "OSLO, June 3 (Reuters) —", or a line "June 3 (Reuters)".
 *
 * @param day the month and the day of the month
 * @param span the characters that state it
 */
public record YearlessDateline(MonthDay day, Span span) {
    private static final Pattern[] LINES = {
        Pattern.compile(String.format(Locale.ROOT, StatedDateReader.DATELINE, WrittenDay.WITHOUT_YEAR)),
        Pattern.compile(String.format(
                Locale.ROOT,
                "(?m)^[ \\t]{0,8}(?:[A-Z][a-z]{2,8},? )?%s(?: \\([^)\\n]{2,30}\\))?[ \\t]{0,8}$",
                WrittenDay.WITHOUT_YEAR)),
    };

    /** The first one near the top of a text; a line that names a day alone where no dateline does. */
    public static Optional<YearlessDateline> read(String text) {
        String top = text.substring(0, Math.min(StatedDateReader.TOP, text.length()));
        return Stream.of(LINES)
                .map(line -> line.matcher(top))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(YearlessDateline::of);
    }

    private static Optional<YearlessDateline> of(Matcher matcher) {
        try {
            MonthDay day = MonthDay.of(WrittenDay.month(matcher), Integer.parseInt(matcher.group("day")));
            return Optional.of(new YearlessDateline(day, new Span(matcher.start("month"), matcher.end("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a day of some year is the one meant. */
    public boolean fits(LocalDate other) {
        return MonthDay.from(other).equals(day);
    }
}
