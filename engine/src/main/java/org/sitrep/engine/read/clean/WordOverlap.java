package org.sitrep.engine.read.clean;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Span;

/** Compares lines by their words. */
final class WordOverlap {
    private static final Set<String> STOP = Set.of(
            "the", "and", "for", "that", "with", "from", "has", "have", "had", "was", "were", "are", "will", "its",
            "his", "her", "their", "not", "but", "who", "which", "this", "into", "over", "after", "may", "says",
            "said");

    private static final int FEWEST = 4;

    private WordOverlap() {}

    static boolean same(String one, String other) {
        Set<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    /** Whether most of a line's words come again in the next paragraph, as a headline's do in the lead. */
    static boolean repeats(String line, String next) {
        Set<String> head = words(line);
        Set<String> lead = words(next);
        Set<String> common = new LinkedHashSet<>(head);
        common.retainAll(lead);
        int smaller = Math.min(head.size(), lead.size());
        return smaller >= FEWEST && head.size() <= 30 && common.size() * 10 >= smaller * 6;
    }

    /** The stretch at the start of a line that is the given title, with the full stop behind it. */
    static Optional<Span> prefix(String text, Span line, String title) {
        int at = line.start();
        int in = 0;
        while (in < title.length()) {
            while (in < title.length() && !Character.isLetterOrDigit(title.charAt(in))) {
                in++;
            }
            while (at < line.end() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (in == title.length()) {
                break;
            }
            if (at >= line.end() || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(title.charAt(in))) {
                return Optional.empty();
            }
            at++;
            in++;
        }
        int end = lastLetter(text, line.start(), at);
        while (end < line.end() && ".!?:”\"’') ".indexOf(text.charAt(end)) >= 0 && !opensNext(text, end)) {
            end++;
        }
        boolean rest = end < line.end() && !Character.isLowerCase(text.charAt(end));
        return rest && end > line.start() ? Optional.of(new Span(line.start(), end)) : Optional.empty();
    }

    private static int lastLetter(String text, int floor, int from) {
        int end = from;
        while (end > floor && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A quotation mark behind a space opens the sentence that follows. */
    private static boolean opensNext(String text, int at) {
        return "\"”’'".indexOf(text.charAt(at)) >= 0 && at > 0 && text.charAt(at - 1) == ' ';
    }

    private static Set<String> words(String line) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
            if (word.length() > 2 && !STOP.contains(word)) {
                words.add(word.length() > 6 ? word.substring(0, 6) : word);
            } else if (word.equals("us") || word.equals("un") || word.equals("eu")) {
                words.add(word);
            }
        }
        return words;
    }
}
