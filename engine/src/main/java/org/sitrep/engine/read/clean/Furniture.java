package org.sitrep.engine.read.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;

/** The named rules for page furniture, from {@code furniture.tsv}. */
final class Furniture {
    /** Where in a text a rule applies. */
    enum Scope {
        /** The very start of a text. */
        TOP,
        /** The start of a line. */
        LEAD,
        /** A whole line. */
        LINE,
        /** Any stretch of a line. */
        PART,
        /** The sentence around the match. */
        SENTENCE,
        /** All from the match to the end of the text. */
        REST,
        /** The sentence in front of the match, and all from there to the end of the text. */
        SENTENCE_REST
    }

    record Rule(String name, Scope scope, ParagraphRole role, Pattern pattern, Optional<Set<String>> required) {}

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?"
                    + "|July?\\.?|Aug(?:ust|\\.)?|Sep(?:t(?:ember|\\.)?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DATE = "(?:" + MONTH
            + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s" + MONTH + ",?\\s\\d{4})";
    private static final String DATEDAY = "(?:" + MONTH + "\\s\\d{1,2}|\\d{1,2}\\s" + MONTH + ")(?:,?\\s\\d{4})?";

    private static final Map<String, String> FRAGMENTS =
            Map.of("{DATE}", DATE, "{DATEDAY}", DATEDAY, "{MONTH}", MONTH, "{SP}", "\\s?");

    /** Longer lines are running text. */
    private static final int LONGEST_LINE = 600;

    private final List<Rule> rules;

    private Furniture(List<Rule> rules) {
        this.rules = rules;
    }

    static Furniture load() {
        List<Rule> rules = new ArrayList<>();
        for (Map<String, String> row : Table.load("furniture.tsv").rows()) {
            String pattern = row.get("pattern");
            for (Map.Entry<String, String> fragment : FRAGMENTS.entrySet()) {
                pattern = pattern.replace(fragment.getKey(), fragment.getValue());
            }
            Pattern compiled = Pattern.compile(pattern);
            rules.add(new Rule(
                    row.get("name"),
                    Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
                    ParagraphRole.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                    compiled,
                    RequiredText.of(compiled)));
        }
        return new Furniture(List.copyOf(rules));
    }

    /** The rules that may find something in a text: few of them, in most texts. */
    Furniture of(String text) {
        String folded = RequiredText.folded(text);
        return new Furniture(rules.stream()
                .filter(rule -> RequiredText.mayMatch(rule.required(), folded))
                .toList());
    }

    /** The first rule that takes a whole line. */
    Optional<Rule> line(String text, Span line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return rules.stream()
                .filter(rule -> rule.scope() == Scope.LINE)
                .filter(rule -> matcher(rule, text, line).matches())
                .findFirst();
    }

    /** What the first fitting rule of a scope takes off the start of a line, with the white space behind it. */
    Optional<Block> start(Scope scope, String text, Span line, int number) {
        for (Rule rule : rules) {
            if (rule.scope() == scope) {
                Matcher matcher = matcher(rule, text, line);
                if (matcher.lookingAt() && matcher.end() > line.start()) {
                    return Optional.of(
                            new Block(new Span(line.start(), matcher.end()), rule.role(), number, rule.name()));
                }
            }
        }
        return Optional.empty();
    }

    /** What the rules cut out of the inside of a line; stretches may overlap and are in no order. */
    List<Block> inside(String text, Span line, int number) {
        List<Block> found = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.scope() != Scope.PART && rule.scope() != Scope.SENTENCE) {
                continue;
            }
            Matcher matcher = matcher(rule, text, line);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (rule.scope() == Scope.SENTENCE) {
                    span = SentenceBounds.around(text, line, span);
                }
                found.add(new Block(span, rule.role(), number, rule.name()));
            }
        }
        return found;
    }

    /** What the rules cut off the end of a text, where readers' comments and the foot of the page stand: the longest. */
    Optional<Block> rest(String text, List<Span> lines) {
        return rules.stream()
                .filter(rule -> rule.scope() == Scope.REST || rule.scope() == Scope.SENTENCE_REST)
                .flatMap(rule -> lines.stream()
                        .flatMap(line -> rest(rule, text, line, lines.size()).stream())
                        .limit(1))
                .min(Comparator.comparingInt(block -> block.span().start()));
    }

    private static Optional<Block> rest(Rule rule, String text, Span line, int number) {
        Matcher matcher = matcher(rule, text, line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = matcher.start();
        if (rule.scope() == Scope.SENTENCE_REST) {
            int before = LineCutter.strip(text, line.start(), start).end();
            Span last = new Span(Math.max(line.start(), before - 1), before);
            start = SentenceBounds.around(text, line, last).start();
        }
        return Optional.of(new Block(LineCutter.strip(text, start, text.length()), rule.role(), number, rule.name()));
    }

    private static Matcher matcher(Rule rule, String text, Span line) {
        return rule.pattern().matcher(text).region(line.start(), line.end());
    }
}
