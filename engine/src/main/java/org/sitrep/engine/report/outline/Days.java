package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.engine.model.Basis;

/** Days in words. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** "Mon 14 Feb 2022". */
    public static String print(LocalDate day) {
        return DAY.format(day);
    }

    /** When a deed was, as parts of a line, marked where it is inferred. */
    static List<Part> parts(Deed deed) {
        List<Part> parts = new ArrayList<>(heading(deed.when()));
        if (!deed.isUndated() && deed.first().date().basis() == Basis.INFERRED) {
            parts.add(Part.fixed("*"));
        }
        return parts;
    }

    /** The day, month or year of deeds, as exact as it is. */
    static List<Part> heading(Deed.When when) {
        if (when.day().isEmpty()) {
            return List.of(Part.fixed("Day not known"));
        }
        LocalDate day = when.day().get();
        return switch (when.precision()) {
            case YEAR -> List.of(Part.fixed(String.valueOf(day.getYear())));
            case MONTH -> List.of(Part.fixed(MONTH.format(day)));
            default ->
                when.end()
                        .map(end -> List.of(Part.day(day), Part.fixed(" to "), Part.day(end)))
                        .orElseGet(() -> List.of(Part.day(day)));
        };
    }
}
