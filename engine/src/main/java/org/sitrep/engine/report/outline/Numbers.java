package org.sitrep.engine.report.outline;

import java.math.BigDecimal;

/** Numbers as a reader writes them. */
public final class Numbers {
    private Numbers() {}

    /** The number with its thousands apart: 100,000. */
    public static String print(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder printed = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 2 : 1;
        for (int at = (point < 0 ? plain.length() : point) - 3; at >= first; at -= 3) {
            printed.insert(at, ',');
        }
        return printed.toString();
    }
}
