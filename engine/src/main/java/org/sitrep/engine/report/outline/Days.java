package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.EventDate;

/** Days in words. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** "Mon 14 Feb 2022". */
    public static String print(LocalDate day) {
        return DAY.format(day);
    }

    /** A date as parts of a line, marked where it is inferred: to the day, month or year, as exact as it is. */
    static List<Part> parts(EventDate date) {
        if (date.value().isEmpty()) {
            return List.of(Part.fixed("No day known"));
        }
        LocalDate day = date.value().get();
        String mark = date.basis() == Basis.INFERRED ? "*" : "";
        return switch (date.precision()) {
            case YEAR -> List.of(Part.fixed(day.getYear() + mark));
            case MONTH ->
                List.of(Part.fixed(
                        DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(day) + mark));
            default ->
                date.end()
                        .filter(end -> end.isAfter(day))
                        .map(end -> List.of(Part.day(day), Part.fixed(" to "), Part.day(end), Part.fixed(mark)))
                        .orElseGet(() -> List.of(Part.day(day), Part.fixed(mark)));
        };
    }
}
