package org.sitrep.engine.read.time;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes durations as TIMEX3 does: {@code P3D}, {@code PT16H}, {@code PXY} for a vague number of years. */
final class DurationCode {
    private DurationCode() {}

    /** So many units; {@code X} for an unknown number. */
    static String of(String number, String unit) {
        return switch (unit) {
            case "hour" -> clock(number, "H", "M");
            case "minute" -> clock(number, "M", "S");
            case "second" -> "PT" + number + "S";
            case "weekend" -> "P" + times(number, 2) + "D";
            case "fortnight" -> "P" + times(number, 2) + "W";
            case "quarter" -> "P" + times(number, 3) + "M";
            case "decade" -> "P" + times(number, 10) + "Y";
            case "century" -> "P" + times(number, 100) + "Y";
            default -> "P" + number + Character.toUpperCase(unit.charAt(0));
        };
    }

    /** Hours or minutes, with a part of one in the next smaller unit: {@code PT5H30M}. */
    private static String clock(String number, String unit, String smaller) {
        int point = number.indexOf('.');
        if (point < 0) {
            return "PT" + number + unit;
        }
        String part = new BigDecimal("0" + number.substring(point))
                .multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
        String whole = number.substring(0, point);
        return (whole.equals("0") ? "PT" : "PT" + whole + unit) + part + smaller;
    }

    static String half(String unit) {
        return switch (unit) {
            case "minute" -> "PT30S";
            case "hour" -> "PT30M";
            case "day" -> "PT12H";
            case "year" -> "P6M";
            case "decade" -> "P5Y";
            case "century" -> "P50Y";
            default -> "P0.5" + Character.toUpperCase(unit.charAt(0));
        };
    }

    private static String times(String number, int factor) {
        return number.equals("X")
                ? number
                : new BigDecimal(number)
                        .multiply(BigDecimal.valueOf(factor))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
