package org.sitrep.engine.read.time;

import java.math.BigDecimal;
import java.util.Map;

/** Reads a number in figures or words, "2,500", "5 1/2", "two and a half"; {@code X} for a vague one. */
final class NumberWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Map<String, String> words;

    NumberWords(TimeWords words) {
        this.words = words.numbers();
    }

    /** The number as TIMEX3 writes it. */
    String read(String text, boolean vague) {
        if (vague) {
            return "X";
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        boolean counted = false;
        for (String word : text.split(" ", -1)) {
            boolean article = word.equals("a") || word.equals("an");
            if (word.equals("and") || (article && text.length() > word.length())) {
                continue;
            }
            BigDecimal value = value(word);
            if (value.compareTo(HUNDRED) == 0 && counted) {
                group = group.multiply(value);
            } else if (value.compareTo(HUNDRED) > 0 && counted && words.containsKey(word)) {
                sum = sum.add(group.multiply(value));
                group = BigDecimal.ZERO;
            } else {
                group = group.add(value);
            }
            counted = true;
        }
        return sum.add(group).stripTrailingZeros().toPlainString();
    }

    private BigDecimal value(String word) {
        int slash = word.indexOf('/');
        if (slash > 0) {
            double part = Double.parseDouble(word.substring(0, slash))
                    / Math.max(1, Double.parseDouble(word.substring(slash + 1)));
            return BigDecimal.valueOf(Math.round(part * 100) / 100.0);
        }
        String known = words.get(word);
        return new BigDecimal(known == null ? word.replace(",", "") : known);
    }
}
