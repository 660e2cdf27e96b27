package org.sitrep.engine.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.model.DateInterval;

/**
 * One unit of the calendar on the way from a form to its value.
 *
 * @param start its first day, empty where it is unknown
 * @param unit the unit
 * @param pattern what TIMEX3 writes while the first day is unknown: {@code XXXX-WXX-1}
 * @param part a part of the day or a clock time, with its {@code T}; empty for none
 */
record Moment(Optional<LocalDate> start, CalendarUnit unit, String pattern, String part) {
    static Moment of(LocalDate day, CalendarUnit unit) {
        return new Moment(Optional.of(unit.start(day)), unit, "", "");
    }

    static Moment unknown(CalendarUnit unit) {
        return unknown(unit, unit.unknown());
    }

    static Moment unknown(CalendarUnit unit, String pattern) {
        return new Moment(Optional.empty(), unit, pattern, "");
    }

    Moment withPart(String time) {
        return new Moment(start, unit, pattern, time);
    }

    String value() {
        return start.map(unit::value).orElse(pattern) + part;
    }

    Optional<DateInterval> interval() {
        return start.map(day -> new DateInterval(day, unit.end(day), unit.precision()));
    }
}
