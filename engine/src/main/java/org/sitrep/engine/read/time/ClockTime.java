package org.sitrep.engine.read.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a clock time such as "6:40 p.m. EST" or "0735 GMT". */
final class ClockTime {
    private static final Pattern CLOCK = Pattern.compile(
            "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d)|(?<minutes>\\d\\d)(?= ))?(?: ?(?<half>[ap])\\.?m\\.?)?(?<zone> .*)?");

    private ClockTime() {}

    /** The time with its {@code T}, and {@code Z} for universal time; empty for what no clock shows. */
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
        String zone = matcher.group("zone");
        boolean universal = zone != null && (zone.contains("gmt") || zone.contains("utc"));
        return Optional.of(String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, universal ? "Z" : ""));
    }
}
