package org.sitrep.engine.read.figure;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.model.Bound;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.figure.Numeral.Style;

/** Finds the numbers of a sentence, in digits and in words, one pass from left to right. */
final class NumeralScanner {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,15}+(?:,\\d{3})*+(?:\\.\\d{1,6}+)?+)(.*+)");
    private static final Pattern RANGE = Pattern.compile("[-–](\\d{1,15}+(?:,\\d{3})*+(?:\\.\\d{1,6}+)?+)(.*+)");

    private final NumberWords words;

    NumeralScanner(NumberWords words) {
        this.words = words;
    }

    List<Numeral> scan(Sentence sentence) {
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Numeral> numeral = at(sentence, at);
            numeral.ifPresent(found::add);
            at = numeral.map(Numeral::end).orElse(at + 1);
        }
        return joinRanges(sentence, found);
    }

    private Optional<Numeral> at(Sentence sentence, int at) {
        String word = lower(sentence, at);
        return word.isEmpty()
                ? Optional.empty()
                : isDigit(word.charAt(0)) ? digits(sentence, at, word) : inWords(sentence, at, word);
    }

    private Optional<Numeral> digits(Sentence sentence, int at, String word) {
        Matcher matcher = DIGITS.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(matcher.group(1).replace(",", ""));
        String rest = matcher.group(2);
        Optional<Double> upper = Optional.empty();
        int length = matcher.end(1);
        Matcher range = RANGE.matcher(rest);
        if (range.matches()) {
            upper = Optional.of(Double.parseDouble(range.group(1).replace(",", "")));
            length += range.end(1);
            rest = range.group(2);
        }
        Optional<Double> suffix = words.suffix(rest.startsWith("-") ? rest.substring(1) : rest);
        if (suffix.isPresent()) {
            length += rest.length();
            rest = "";
        }
        double factor = suffix.orElse(1.0);
        int end = at + 1;
        for (Optional<Double> scale = rest.isEmpty() ? scaleAt(sentence, end) : Optional.empty();
                scale.isPresent();
                scale = scaleAt(sentence, end)) {
            factor *= scale.get();
            end++;
        }
        Optional<Bound> bound = Optional.empty();
        if (rest.equals("+") || rest.equals("-plus")) {
            bound = Optional.of(Bound.MIN);
            rest = "";
            length = word.length();
        }
        String attached = attached(rest);
        if (attached == null || (upper.isPresent() && upper.get() <= value)) {
            return Optional.empty();
        }
        double times = factor;
        Span span = end > at + 1 ? span(sentence, at, end) : head(sentence.token(at), word, length);
        return Optional.of(new Numeral(
                at, end, span, value * times, upper.map(top -> top * times), Style.DIGITS, attached, bound));
    }

    /** The unit that a hyphen or nothing ties to digits, null where the token is no number: "13th", "18:30", "3-1". */
    private static String attached(String rest) {
        if (rest.isEmpty()) {
            return "";
        }
        String unit = rest.startsWith("-") ? rest.substring(1) : rest;
        boolean letters = !unit.isEmpty()
                && unit.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '%')
                && !unit.startsWith("-");
        boolean ordinalOrDecade = !rest.startsWith("-")
                && (unit.equals("st")
                        || unit.equals("nd")
                        || unit.equals("rd")
                        || unit.equals("th")
                        || unit.equals("s"));
        return letters && !ordinalOrDecade ? unit : null;
    }

    private Optional<Double> scaleAt(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        String word = lower(sentence, at);
        // A bare "m" or "bn" is a scale only where the tokenizer cut it off its digits.
        boolean cutOff =
                sentence.token(at - 1).span().end() == sentence.token(at).span().start();
        return words.scale(word).or(() -> cutOff && word.length() <= 2 ? words.suffix(word) : Optional.empty());
    }

    private Optional<Numeral> inWords(Sentence sentence, int at, String word) {
        Optional<Double> vague = words.vague(word);
        if (vague.isPresent()) {
            return vague(sentence, at, vague.get());
        }
        boolean article = word.equals("a") || word.equals("half");
        Optional<String> compound = hyphenated(word);
        if (compound.isPresent()) {
            double value = words.plain(word.substring(0, word.indexOf('-'))).orElse(0.0);
            Span span = head(sentence.token(at), word, word.indexOf('-'));
            return Optional.of(new Numeral(
                    at, at + 1, span, value, Optional.empty(), Style.WORD, compound.get(), Optional.empty()));
        }
        if (article) {
            return withArticle(sentence, at, word.equals("half") ? 0.5 : 1);
        }
        return words.plain(word).isEmpty() && words.scale(word).isEmpty() ? Optional.empty() : sum(sentence, at);
    }

    /** What a hyphen ties to a number word: "nation" in "five-nation". */
    private Optional<String> hyphenated(String word) {
        int hyphen = word.indexOf('-');
        boolean number = hyphen > 0
                && words.plain(word).isEmpty()
                && words.plain(word.substring(0, hyphen)).isPresent();
        return number ? Optional.of(word.substring(hyphen + 1)).filter(rest -> !rest.isEmpty()) : Optional.empty();
    }

    /** "a hundred", "half a million": round numbers. */
    private Optional<Numeral> withArticle(Sentence sentence, int at, double value) {
        int next = value < 1 ? at + 2 : at + 1;
        if (value < 1 && (at + 1 >= sentence.size() || !lower(sentence, at + 1).equals("a"))) {
            return Optional.empty();
        }
        Optional<Double> scale = next < sentence.size() ? words.scale(lower(sentence, next)) : Optional.empty();
        return scale.map(factor -> new Numeral(
                at,
                next + 1,
                span(sentence, at, next + 1),
                value * factor,
                Optional.empty(),
                Style.WORD,
                "",
                Optional.of(Bound.ABOUT)));
    }

    /** "hundreds", "tens of thousands". */
    private Optional<Numeral> vague(Sentence sentence, int at, double value) {
        int end = at + 1;
        double total = value;
        if (end + 1 < sentence.size() && lower(sentence, end).equals("of")) {
            Optional<Double> next = words.vague(lower(sentence, end + 1));
            if (next.isPresent()) {
                total *= next.get();
                end += 2;
            }
        }
        return Optional.of(new Numeral(
                at, end, span(sentence, at, end), total, Optional.empty(), Style.VAGUE, "", Optional.of(Bound.MIN)));
    }

    /** "one hundred and twenty", "three thousand two hundred". */
    private Optional<Numeral> sum(Sentence sentence, int at) {
        double total = 0;
        double group = 0;
        int end = at;
        while (end < sentence.size()) {
            String word = lower(sentence, end);
            Optional<Double> plain = words.plain(word);
            Optional<Double> scale = words.scale(word);
            boolean and = word.equals("and")
                    && group >= 100
                    && end + 1 < sentence.size()
                    && words.plain(lower(sentence, end + 1)).isPresent();
            if (plain.isPresent() && (group == 0 || group % 100 == 0 || (group % 10 == 0 && plain.get() < 10))) {
                group += plain.get();
            } else if (scale.isPresent() && scale.get() <= 100) {
                group = Math.max(1, group) * scale.get();
            } else if (scale.isPresent()) {
                total += Math.max(1, group) * scale.get();
                group = 0;
            } else if (!and) {
                break;
            }
            end++;
        }
        return Optional.of(new Numeral(
                at, end, span(sentence, at, end), total + group, Optional.empty(), Style.WORD, "", Optional.empty()));
    }

    /** Joins "20 to 30", "1,500–2,000" and "between 200 and 300" into one numeral. */
    private static List<Numeral> joinRanges(Sentence sentence, List<Numeral> numerals) {
        List<Numeral> joined = new ArrayList<>();
        for (Numeral numeral : numerals) {
            Numeral last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isRange(sentence, last, numeral)) {
                // In "5 to 6 million" the scale belongs to both.
                double low = last.value() < 1000 && numeral.value() >= 1_000_000 && numeral.end() > numeral.first() + 1
                        ? last.value() * scaleOf(numeral.value())
                        : last.value();
                joined.set(
                        joined.size() - 1,
                        new Numeral(
                                last.first(),
                                numeral.end(),
                                last.span().union(numeral.span()),
                                low,
                                Optional.of(numeral.value()),
                                numeral.style(),
                                numeral.attached(),
                                Optional.empty()));
            } else {
                joined.add(numeral);
            }
        }
        return joined;
    }

    private static double scaleOf(double value) {
        return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6;
    }

    private static boolean isRange(Sentence sentence, Numeral first, Numeral second) {
        if (second.first() != first.end() + 1
                || second.value() <= first.value()
                || first.upper().isPresent()
                || second.upper().isPresent()
                || !first.attached().isEmpty()) {
            return false;
        }
        String between = lower(sentence, first.end());
        String before = first.first() == 0 ? "" : lower(sentence, first.first() - 1);
        return switch (between) {
            case "to" -> !before.equals("from");
            case "-", "–" -> true;
            case "and" -> before.equals("between");
            default -> false;
        };
    }

    static String lower(Sentence sentence, int at) {
        return sentence.token(at).word().toLowerCase(ROOT);
    }

    private static Span span(Sentence sentence, int first, int end) {
        return sentence.token(first).span().union(sentence.token(end - 1).span());
    }

    /** The first characters of a token, or all of it where its word is not what the text has. */
    private static Span head(Token token, String word, int length) {
        return token.span().length() == word.length()
                ? new Span(token.span().start(), token.span().start() + length)
                : token.span();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
