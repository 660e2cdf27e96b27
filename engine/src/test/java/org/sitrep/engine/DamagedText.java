package org.sitrep.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** News text damaged in the ways that feeds, converters and hostile writers damage it, the same for the same seed. */
final class DamagedText {
    private static final List<String> INTRUDERS = List.of(
            "“",
            "”",
            "\"",
            "’",
            "\n\n",
            "\n",
            "\r\n",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u202Eقال المتحدث\u202C",
            "שלום",
            "\u200B",
            "\uFEFF",
            "é\u0301\u0301",
            "(RELATED: ",
            "READ MORE:",
            " date 2022-02-31 ",
            "99999999999999999999999",
            "1,000,000,000,000,000 troops",
            "((((((((",
            "<p>",
            "&nbsp;",
            "…",
            "\t");

    private final Random random;

    DamagedText(long seed) {
        random = new Random(seed);
    }

    /** The text with one to four kinds of damage. */
    String of(String text) {
        String damaged = text;
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times; time++) {
            damaged = damage(damaged);
        }
        return damaged;
    }

    private String damage(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> cut(text);
            case 1 -> shuffled(text, "\n\n");
            case 2 -> shuffled(text, " ");
            case 3 -> intruded(text);
            case 4 -> text.replaceAll("[“”\"]", random.nextBoolean() ? "“" : "");
            default -> text.replace("\n\n", random.nextBoolean() ? "\n" : " ");
        };
    }

    private String cut(String text) {
        int start = random.nextInt(text.length() + 1);
        return text.substring(start, start + random.nextInt(text.length() - start + 1));
    }

    private String shuffled(String text, String separator) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split(separator)));
        Collections.shuffle(parts, random);
        return String.join(separator, parts);
    }

    private String intruded(String text) {
        StringBuilder built = new StringBuilder(text);
        for (int time = 0; time < 20; time++) {
            built.insert(random.nextInt(built.length() + 1), INTRUDERS.get(random.nextInt(INTRUDERS.size())));
        }
        return built.toString();
    }
}
