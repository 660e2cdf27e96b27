package org.sitrep.engine.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeType;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.AnalyzedPage;

/**
 * Finds time expressions: what {@code time-rules.tsv} matches, with the direction that the governing verb gives, the
 * earlier expression that "the day before" counts from, and the bound that a preposition sets.
 */
public final class TimeReader {
    private static final Pattern WEEKDAY = Pattern.compile("~[a-z]{3}\\?");
    private static final Pattern MONTH_DAY = Pattern.compile("~\\d\\d-\\d\\d");
    private static final Pattern LENGTH = Pattern.compile("PT?\\d+[A-Z]");

    /** A clock time of up to so many words may stand between "until" and the day. */
    private static final int CLOCK_WORDS = 4;

    private final TimeMatcher matcher;
    private final TenseReader tenses;
    private final Set<String> weekdays;

    private TimeReader(TimeWords words) {
        weekdays = words.words("weekday");
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
        Chronicle chronicle = Chronicle.of(page.sentences());
        for (Sentence sentence : page.sentences()) {
            anchor.at(sentence.index());
            found.addAll(read(sentence, anchor, chronicle));
        }
        return List.copyOf(found);
    }

    private List<TimeExpression> read(Sentence sentence, Anchor anchor, Chronicle chronicle) {
        WordText text = new WordText(sentence);
        List<TimeExpression> found = new ArrayList<>();
        for (TimeMatcher.Match match : matcher.find(sentence, text)) {
            Optional<String> form = anchor.apply(directed(sentence, text, match, chronicle), match.rule());
            if (form.isPresent()) {
                Span span = text.span(match.start(), match.end());
                Token first = text.tokenAt(match.start());
                TimeExpression time = new TimeExpression(
                        span,
                        sentence.index(),
                        match.rule().type(),
                        ahead(form.get(), sentence, first, span),
                        bound(match.rule().type(), sentence, first));
                found.add(time);
                anchor.see(time);
            }
        }
        return ClockTimes.compose(sentence, found, anchor);
    }

    /** A length of time that counts from the document's day on: "within 48 hours", "will leave in two weeks". */
    private String ahead(String form, Sentence sentence, Token first, Span span) {
        if (!LENGTH.matcher(form).matches() || first.index() == 0) {
            return form;
        }
        String before = sentence.token(first.index() - 1).word().toLowerCase(Locale.ROOT);
        boolean future = sentence.headOf(span)
                .map(token -> tenses.of(sentence, token) == Tense.FUTURE)
                .orElse(false);
        if (!future) {
            return form;
        }
        return before.equals("within") ? "~+" + form : before.equals("in") ? "~!" + form : form;
    }

    private String directed(Sentence sentence, WordText text, TimeMatcher.Match match, Chronicle chronicle) {
        String form = match.form();
        if (!form.contains("?")) {
            return form;
        }
        Optional<Token> head = sentence.headOf(text.span(match.start(), match.end()));
        Token first = text.tokenAt(match.start());
        if (chronicle.heads(sentence, first, text.tokenAt(match.end() - 1))) {
            return form.replace("?", Tense.PAST.direction());
        }
        boolean upcoming =
                head.filter(token -> tenses.modifiesUpcoming(sentence, token)).isPresent();
        if (upcoming && MONTH_DAY.matcher(form).lookingAt()) {
            return form.replace("?", Tense.UNKNOWN.direction());
        }
        if (head.isPresent() && isUntil(sentence, first.index() - 1) && tenses.lastsOn(sentence, head.get())) {
            return form.replace("?", Tense.FUTURE.direction());
        }
        TimeExpression.Bound bound = BoundReader.read(sentence, first.index());
        if ((bound == TimeExpression.Bound.BEFORE || bound == TimeExpression.Bound.UNTIL)
                && !WEEKDAY.matcher(form).find()) {
            return form.replace("?", Tense.UNKNOWN.direction());
        }
        Tense tense = head.map(token -> tenses.of(sentence, token)).orElse(Tense.UNKNOWN);
        return form.replace("?", tense.direction());
    }

    /** "Before dawn on Tuesday" and "after 5 p.m. on Tuesday" bound the hour, and the day is Tuesday. */
    private TimeExpression.Bound bound(TimeType type, Sentence sentence, Token first) {
        String before = first.index() == 0
                ? ""
                : sentence.token(first.index() - 1).word().toLowerCase(Locale.ROOT);
        boolean hour = type == TimeType.TIME && !weekdays.contains(first.word().toLowerCase(Locale.ROOT));
        return hour && (before.equals("before") || before.equals("after"))
                ? TimeExpression.Bound.AT
                : BoundReader.read(sentence, first.index());
    }

    private static boolean isUntil(Sentence sentence, int from) {
        for (int at = from; at >= 0 && at >= from - CLOCK_WORDS; at--) {
            String word = sentence.token(at).word().toLowerCase(Locale.ROOT);
            if (word.equals("until") || word.equals("till")) {
                return true;
            }
            boolean clock = Character.isDigit(word.charAt(0)) || word.endsWith("m.") || word.length() == 3;
            if (!clock) {
                return false;
            }
        }
        return false;
    }
}
