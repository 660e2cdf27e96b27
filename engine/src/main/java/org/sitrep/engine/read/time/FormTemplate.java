package org.sitrep.engine.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a rule's form with the codes of the words that its pattern captured. */
final class FormTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern COUNTED = Pattern.compile("([a-z]+)([+-])(X|\\d+(?:\\.\\d+)?)");
    private static final Pattern WRITTEN_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private final TimeWords words;
    private final NumberWords numbers;

    FormTemplate(TimeWords words) {
        this.words = words;
        numbers = new NumberWords(words);
    }

    /** The form; empty where the words name no time, such as the 31st of February. */
    Optional<String> fill(String template, Map<String, String> captures) {
        StringBuilder form = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            Optional<String> code = code(place.group(1), captures);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            place.appendReplacement(form, Matcher.quoteReplacement(code.get()));
        }
        place.appendTail(form);
        return counted(form.toString()).filter(FormTemplate::isOnCalendar);
    }

    private Optional<String> code(String name, Map<String, String> captures) {
        String word = captures.getOrDefault(name, "");
        return Optional.ofNullable(
                switch (name) {
                    case "day" -> String.format(Locale.ROOT, "%02d", digits(word));
                    case "year", "iso" -> word;
                    case "slash" -> slash(word);
                    case "dotted" -> dotted(word);
                    case "decade" -> decade(word);
                    case "centuryth" -> String.format(Locale.ROOT, "%02d", digits(word) - 1);
                    case "num" -> number(word);
                    case "duration" -> DurationCode.of(number(captures.get("num")), unit(captures));
                    case "one" -> DurationCode.of("1", unit(captures));
                    case "onehalf" -> DurationCode.of("1.5", unit(captures));
                    case "two" -> DurationCode.of("2", unit(captures));
                    case "half" -> DurationCode.half(unit(captures));
                    case "vague" -> DurationCode.of("X", unit(captures));
                    case "years" ->
                        Integer.toString(
                                Integer.parseInt(captures.get("year2")) - Integer.parseInt(captures.get("year1")));
                    case "isoday" ->
                        Integer.toString(FormSteps.weekday(words.code("weekday", captures.get("weekday"))));
                    case "clock" -> ClockTime.read(inFigures(word)).orElse(null);
                    default -> words.code(name, word);
                });
    }

    private String unit(Map<String, String> captures) {
        for (String className : new String[] {"units", "plural", "unit"}) {
            if (captures.containsKey(className)) {
                return words.code(className, captures.get(className));
            }
        }
        throw new IllegalStateException("a rule for durations captures no unit");
    }

    private String number(String text) {
        return numbers.read(text, words.words("vague").contains(text));
    }

    /** "nine o'clock" with its hour in figures. */
    private String inFigures(String clock) {
        int space = clock.indexOf(' ');
        String hour = space < 0 ? clock : clock.substring(0, space);
        return words.words("number").contains(hour) ? number(hour) + clock.substring(space) : clock;
    }

    /** Day, month, year, as Europeans write it with dots. */
    private static String dotted(String word) {
        String[] parts = word.split("\\.", -1);
        return String.format(Locale.ROOT, "%s-%02d-%02d", parts[2], digits(parts[1]), digits(parts[0]));
    }

    private static int digits(String word) {
        return Integer.parseInt(word.replaceAll("\\D", ""));
    }

    private static String decade(String word) {
        int number = digits(word);
        return Integer.toString((number >= 100 ? number : number + (number < 30 ? 2000 : 1900)) / 10);
    }

    /** Month, day, year, as Americans write it, or day first where the first number is no month. */
    private static String slash(String word) {
        String[] parts = word.split("/", -1);
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        int full = year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                full,
                Math.min(first, first > 12 ? second : first),
                first > 12 ? first : second);
    }

    /** Brings "~hour-3" and "~year-X" into the language of forms. */
    private static Optional<String> counted(String form) {
        int mark = Math.max(form.indexOf('~'), form.indexOf('@'));
        Matcher count = COUNTED.matcher(form.substring(mark + 1));
        if (mark < 0 || !count.matches()) {
            return Optional.of(form);
        }
        String unit = count.group(1);
        String number = count.group(3);
        boolean past = count.group(2).equals("-");
        if (number.equals("X")) {
            return Optional.of(past ? "PAST_REF" : "FUTURE_REF");
        }
        if (unit.equals("second") || unit.equals("minute") || unit.equals("hour")) {
            return Optional.of(form.substring(0, mark + 1) + "day+0");
        }
        double by = Double.parseDouble(number);
        if (unit.equals("fortnight")) {
            by *= 2;
            unit = "week";
        }
        if (by != Math.rint(by)) {
            switch (unit) {
                case "year" -> {
                    by *= 12;
                    unit = "month";
                }
                case "decade", "century" -> {
                    by *= unit.equals("decade") ? 10 : 100;
                    unit = "year";
                }
                default -> {}
            }
        }
        return by > 100_000
                ? Optional.empty()
                : Optional.of(form.substring(0, mark + 1) + unit + count.group(2) + Math.round(by));
    }

    private static boolean isOnCalendar(String form) {
        try {
            if (WRITTEN_DAY.matcher(form).matches()) {
                LocalDate.parse(form);
            }
            if (form.matches("~\\d\\d-\\d\\d.*")) {
                LocalDate.parse("2000-" + form.substring(1, 6));
            }
            return !form.contains("P-");
        } catch (DateTimeException e) {
            return false;
        }
    }
}
