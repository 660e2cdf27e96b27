package org.sitrep.engine.link.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles of words drawn by chance, with chosen stretches in common. */
final class Prattle {
    private final Random random;

    Prattle(long seed) {
        random = new Random(seed);
    }

    /** So many words, each one of 5,000. */
    List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            words.add("w" + random.nextInt(5_000));
        }
        return words;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    static String text(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            text.append(words.get(at)).append(at % 12 == 11 ? ". " : " ");
        }
        return text.append("end.").toString();
    }
}
