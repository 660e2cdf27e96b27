package org.sitrep.engine.link;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a passage says on which day a deed was, so that a reader who has the passage and the day of its document
 * before him finds the day: "on Tuesday" within a week, "on 5 March", "yesterday", and what a document of that very day
 * tells without a day.
 */
public final class DayWords {
    /** A weekday means the last one or the next. */
    private static final int WEEK = 7;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that tell of a day or days by their distance from the document's. */
    private static final Pattern NEAR = Pattern.compile(
            "(?i)\\b(?:yesterday|tomorrow|overnight|last night|weekend|days? (?:ago|before|after|later|earlier|since)|"
                    + "(?:the )?(?:next|previous|following) day|earlier in the day|weeks?|month)\\b");

    private DayWords() {}

    /** Whether a passage of a document of some day carries a day. */
    public static boolean carry(String passage, LocalDate day, Optional<LocalDate> documentDay) {
        if (documentDay.filter(day::equals).isPresent()) {
            return true;
        }
        List<String> words = words(passage);
        long distance = documentDay
                .map(told -> Math.abs(ChronoUnit.DAYS.between(day, told)))
                .orElse(Long.MAX_VALUE);
        return hasMonthAndDay(words, day)
                || (distance <= WEEK && hasWeekday(words, day))
                || (distance < Long.MAX_VALUE && NEAR.matcher(passage).find());
    }

    private static List<String> words(String passage) {
        List<String> words = new ArrayList<>();
        for (String word : WORD.split(passage.toLowerCase(ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean hasWeekday(List<String> words, LocalDate day) {
        String name = day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .toLowerCase(ROOT);
        return words.contains(name) || words.contains(name + "s") || words.contains(name.substring(0, 3));
    }

    /** The month's name, or its first letters, next to the number of the day. */
    private static boolean hasMonthAndDay(List<String> words, LocalDate day) {
        String month =
                day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(ROOT);
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean named = word.length() >= 3 && month.startsWith(word);
            if (named && (isDay(words, at - 1, day) || isDay(words, at + 1, day) || isDay(words, at + 2, day))) {
                return true;
            }
        }
        return words.contains(day.toString().substring(0, 4)) && passageHasNumbers(words, day);
    }

    /** "2022-02-14", whose parts are three words. */
    private static boolean passageHasNumbers(List<String> words, LocalDate day) {
        int year = words.indexOf(String.valueOf(day.getYear()));
        return year + 2 < words.size()
                && words.get(year + 1).equals(day.toString().substring(5, 7))
                && words.get(year + 2).equals(day.toString().substring(8));
    }

    private static boolean isDay(List<String> words, int at, LocalDate day) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        String number = words.get(at).replaceAll("(?<=\\d)(?:st|nd|rd|th)$", "");
        return number.equals(String.valueOf(day.getDayOfMonth())) || number.equals("0" + day.getDayOfMonth());
    }
}
