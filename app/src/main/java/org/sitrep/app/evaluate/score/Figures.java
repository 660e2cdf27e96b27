package org.sitrep.app.evaluate.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Named figures in a fixed order. */
public final class Figures {
    private final Map<String, Number> values = new LinkedHashMap<>();

    Figures put(String name, double value) {
        values.put(name, value);
        return this;
    }

    Figures put(String name, int value) {
        values.put(name, value);
        return this;
    }

    /** A figure's value. */
    public double get(String name) {
        return values.get(name).doubleValue();
    }

    /** One line: {@code token_f=0.765 span_f=0.522}. Three decimals; a tie goes to the even digit of the exact value. */
    public String print() {
        return values.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + print(figure.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String print(Number value) {
        if (value instanceof Integer) {
            return value.toString();
        }
        double number = value.doubleValue();
        return Double.isNaN(number)
                ? "nan"
                : new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
