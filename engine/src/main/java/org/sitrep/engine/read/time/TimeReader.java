package org.sitrep.engine.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;

/**
 * Finds time expressions: what {@code time-rules.tsv} matches, with the direction that the governing verb gives, the
 * earlier expression that "the day before" counts from, and the bound that a preposition sets.
 */
public final class TimeReader {
    private static final Pattern WEEKDAY = Pattern.compile("~[a-z]{3}\\?");
    private final TimeMatcher matcher;
    private final TenseReader tenses;

    private TimeReader(TimeWords words) {
        matcher = new TimeMatcher(words);
        tenses = new TenseReader(words);
    }

    /** Reads the rules. */
    public static TimeReader load() {
        return new TimeReader(TimeWords.load());
    }

    /** The expressions in the order of the text. They do not overlap. */
    public List<TimeExpression> read(AnalyzedPage page) {
        List<TimeExpression> found = new ArrayList<>();
        Anchor anchor = new Anchor();
        for (Sentence sentence : page.sentences()) {
            anchor.at(sentence.index());
            found.addAll(read(sentence, anchor));
        }
        return List.copyOf(found);
    }

    private List<TimeExpression> read(Sentence sentence, Anchor anchor) {
        WordText text = new WordText(sentence);
        List<TimeExpression> found = new ArrayList<>();
        for (TimeMatcher.Match match : matcher.find(sentence, text)) {
            Optional<String> form = anchor.apply(directed(match.form(), sentence, text, match), match.rule());
            if (form.isPresent()) {
                Span span = text.span(match.start(), match.end());
                Token first = text.tokenAt(match.start());
                TimeExpression time = new TimeExpression(
                        span,
                        sentence.index(),
                        match.rule().type(),
                        form.get(),
                        BoundReader.read(sentence, first.index()));
                found.add(time);
                anchor.see(time);
            }
        }
        return ClockTimes.compose(sentence, found, anchor);
    }

    private String directed(String form, Sentence sentence, WordText text, TimeMatcher.Match match) {
        if (!form.contains("?")) {
            return form;
        }
        Optional<Token> head = sentence.headOf(text.span(match.start(), match.end()));
        Token first = text.tokenAt(match.start());
        if (BoundReader.read(sentence, first.index()) == TimeExpression.Bound.BEFORE
                && !WEEKDAY.matcher(form).find()) {
            return form.replace("?", Tense.UNKNOWN.direction());
        }
        Tense tense = head.map(token -> tenses.of(sentence, token)).orElse(Tense.UNKNOWN);
        return form.replace("?", tense.direction());
    }
}
