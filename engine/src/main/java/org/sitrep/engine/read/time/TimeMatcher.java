package org.sitrep.engine.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Finds what the rules match in one sentence: the longest match at each word, of equals the one by the earlier rule. */
final class TimeMatcher {
    private final List<TimeRule> rules;
    private final FormTemplate template;

    TimeMatcher(TimeWords words) {
        rules = Table.load("time-rules.tsv").rows().stream()
                .map(row -> TimeRule.of(row, words))
                .toList();
        template = new FormTemplate(words);
    }

    /** A match: the characters {@code [start, end)} of the sentence's words, and a form whose marks are still open. */
    record Match(TimeRule rule, int start, int end, String form) {}

    List<Match> find(Sentence sentence, WordText text) {
        List<Matcher> matchers = rules.stream()
                .map(rule -> rule.pattern().matcher(text.text()).useTransparentBounds(true))
                .toList();
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Match> found = text.isStart(at) ? longest(sentence, text, matchers, at) : Optional.empty();
            found.ifPresent(matches::add);
            at = found.map(Match::end).orElse(at + 1);
        }
        return matches;
    }

    private Optional<Match> longest(Sentence sentence, WordText text, List<Matcher> matchers, int at) {
        Match best = null;
        for (int index = 0; index < matchers.size(); index++) {
            Matcher matcher = matchers.get(index).region(at, text.length());
            if (matcher.lookingAt() && text.isEnd(matcher.end()) && (best == null || matcher.end() > best.end())) {
                best = accepted(sentence, text, rules.get(index), matcher).orElse(best);
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Match> accepted(Sentence sentence, WordText text, TimeRule rule, Matcher matcher) {
        Map<String, String> captures = rule.captures(matcher);
        int start = captures.containsKey("span") ? matcher.start("span") : matcher.start();
        Token first = text.tokenAt(start);
        Token last = text.tokenAt(matcher.end() - 1);
        String rest = text.text().substring(matcher.end(), Math.min(text.length(), matcher.end() + 12));
        if (!TimeGuards.holds(rule.guard(), sentence, first, last, captures, rest)) {
            return Optional.empty();
        }
        return template.fill(rule.form(), captures).map(form -> new Match(rule, start, matcher.end(), form));
    }
}
