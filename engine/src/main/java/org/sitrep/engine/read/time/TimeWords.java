package org.sitrep.engine.read.time;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.engine.lexicon.Table;

/** The words of {@code time-words.tsv} by class, each with its code. */
final class TimeWords {
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3}){0,2}(?:\\.\\d{1,2})?(?: \\d/\\d)?";
    private static final String IN_THE_PART = "in the (?:morning|afternoon|evening)";
    private static final String HALF_DAY = "(?:a\\.m\\.?|p\\.m\\.?|am|pm)";
    private final Map<String, Map<String, String>> classes = new LinkedHashMap<>();

    static TimeWords load() {
        TimeWords words = new TimeWords();
        for (Map<String, String> row : Table.load("time-words.tsv").rows()) {
            words.classes
                    .computeIfAbsent(row.get("class"), name -> new LinkedHashMap<>())
                    .put(row.get("word"), row.get("code"));
        }
        return words;
    }

    /** The code of a word of a class. */
    String code(String className, String word) {
        return classes.get(className).get(word);
    }

    boolean has(String className) {
        return classes.containsKey(className);
    }

    Set<String> words(String className) {
        return classes.get(className).keySet();
    }

    Map<String, String> numbers() {
        return classes.get("number");
    }

    /** A pattern for a class, or for one of the classes that are no list: a day, a year, a number, a clock time. */
    String pattern(String className) {
        return switch (className) {
            case "day" -> "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
            case "year" -> "(?:1[5-9]|20)\\d\\d";
            case "iso" -> "\\d{4}-\\d\\d-\\d\\d";
            case "slash" -> "\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)";
            case "decade" -> "(?:(?:1[5-9]|20)\\d0|['`]?\\d0)";
            case "centuryth" -> "\\d{1,2}(?:st|nd|rd|th)";
            case "num" ->
                "(?!an? (?:\\d|" + counted() + "))(?:" + pattern("vague") + "|" + DIGITS + "|" + pattern("number")
                        + "(?: (?:and )?" + pattern("number") + "){0,4})";
            case "clock" ->
                "(?:\\d{1,2}[:.]\\d\\d(?: ?" + HALF_DAY + ")?|\\d{1,2} ?" + HALF_DAY
                        + "|\\d{4}(?= (?:gmt|utc|local time))|(?:\\d{1,2}|" + counted() + ") o'clock(?: " + IN_THE_PART
                        + ")?"
                        + "|(?<=(?:at|about|around|by|until|from|since|before|after) )\\d{1,2} " + IN_THE_PART + ")"
                        + zone();
            case "dotted" -> "\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d";
            default ->
                "(?:"
                        + words(className).stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|"))
                        + ")";
        };
    }

    /** A zone behind a clock time, alone or in brackets: "EST", "(GMT +8)". */
    private String zone() {
        String named = pattern("zone") + "(?: ?[+-] ?\\d{1,2})?";
        return "(?: \\( ?" + named + " ?\\)| " + named + ")?";
    }

    /** The number words that no article can be part of: "a five" is not five, "a hundred" is a hundred. */
    private String counted() {
        return words("number").stream()
                .filter(word ->
                        !Set.of("a", "an", "half", "hundred", "thousand").contains(word))
                .collect(Collectors.joining("|"));
    }
}
