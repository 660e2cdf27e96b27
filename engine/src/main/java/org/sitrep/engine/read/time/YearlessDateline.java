package org.sitrep.engine.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.model.Span;

/**
 * A dateline that leaves the year to the reader: "OSLO, June 3 (Reuters) —".
 *
 * @param day the month and the day of the month
 * @param span the characters that state it
 */
public record YearlessDateline(MonthDay day, Span span) {
    private static final Pattern DATELINE =
            Pattern.compile(String.format(Locale.ROOT, StatedDateReader.DATELINE, WrittenDay.WITHOUT_YEAR));

    /** The first one near the top of a text. */
    public static Optional<YearlessDateline> read(String text) {
        Matcher matcher = DATELINE.matcher(text.substring(0, Math.min(StatedDateReader.TOP, text.length())));
        if (!matcher.find()) {
            return Optional.empty();
        }
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
