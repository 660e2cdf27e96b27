package org.sitrep.engine.read.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a clock time such as "6:40 p.m. EST", "0735 GMT", "nine o'clock" or "4 in the morning". */
final class ClockTime {
    private static final Pattern CLOCK = Pattern.compile(
            "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d)|(?<minutes>\\d\\d)(?= ))?(?: ?(?<half>[ap])\\.?m\\.?)?(?: o'clock)?"
                    + "(?: in the (?<part>morning|afternoon|evening))?(?<zone> .*)?");
    private static final Pattern OFFSET = Pattern.compile("([+-]) ?(\\d{1,2})");

    private ClockTime() {}

    /**
     * The time with its {@code T}, with {@code Z} for universal time and a written distance from it, {@code +08:00}; empty
     * for what no clock shows.
     */
    static Optional<String> read(String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group("hour"));
        String written = matcher.group("minute") == null ? matcher.group("minutes") : matcher.group("minute");
        int minute = written == null ? 0 : Integer.parseInt(written);
        String half = matcher.group("half");
        if (hour > (half == null ? 24 : 12) || minute > 59) {
            return Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        boolean late = matcher.group("part") != null && !matcher.group("part").equals("morning");
        hour += late && hour < 12 ? 12 : 0;
        String zone = matcher.group("zone") == null ? "" : zone(matcher.group("zone"));
        return Optional.of(String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, zone));
    }

    private static String zone(String written) {
        if (!written.contains("gmt") && !written.contains("utc") && !written.contains("greenwich")) {
            return "";
        }
        Matcher offset = OFFSET.matcher(written);
        return offset.find()
                ? String.format(Locale.ROOT, "%s%02d:00", offset.group(1), Integer.parseInt(offset.group(2)))
                : "Z";
    }
}
