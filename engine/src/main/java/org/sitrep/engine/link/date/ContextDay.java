package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeType;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.time.TimeResolver;

/**
 * The day of a deed that is told as done, where no expression of its own dates it. In this order:
 *
 * <ol>
 *   <li>"X came two days after Y": Y lies that far before X's day.
 *   <li>"has now urged": the document's day.
 *   <li>"said on Monday that it is closing": the day of the saying, if the deed is told in the present or perfect.
 *   <li>The sentence before, in the same paragraph, tells of one day, and this one goes on in the past tense.
 *   <li>The article opens with it, in the past, perfect or present: news is told on its day.
 * </ol>
 */
final class ContextDay {
    /** So many sentences at the front are the news itself. */
    private static final int LEAD = 2;

    private final ReadDocument document;
    private final DocumentDate day;
    private final Sentence sentence;
    private final Token trigger;
    private final VerbTense tense;

    private ContextDay(ReadDocument document, DocumentDate day, Sentence sentence, Token trigger) {
        this.document = document;
        this.day = day;
        this.sentence = sentence;
        this.trigger = trigger;
        tense = VerbTense.of(sentence, trigger);
    }

    static Optional<DateInterval> of(EventMention event, ReadDocument document, DocumentDate day) {
        Sentence sentence = document.sentences().get(event.sentence());
        Optional<Token> trigger = sentence.headOf(event.trigger());
        if (trigger.isEmpty()) {
            return Optional.empty();
        }
        ContextDay context = new ContextDay(document, day, sentence, trigger.get());
        return context.beforeItsFollower()
                .or(context::now)
                .or(context::toldOn)
                .or(() -> event.holder().isEmpty() ? context.sameDay() : Optional.empty())
                .or(() -> context.lead(event));
    }

    private Optional<DateInterval> beforeItsFollower() {
        Optional<TimeExpression> distance = times(sentence)
                .filter(time -> time.type() == TimeType.DURATION)
                .filter(time -> startsAfterClause(time))
                .findFirst();
        if (distance.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> followed = times(sentence)
                .filter(time -> time.type() != TimeType.DURATION)
                .flatMap(time -> singleDay(time).stream())
                .findFirst()
                .or(() -> followerIsNews(distance.get()) ? day.value() : Optional.empty());
        return followed.flatMap(
                        follower -> DayDistance.before(follower, distance.get().form()))
                .map(DateInterval::day);
    }

    /** Whether what came so long after is told as today's: "the move comes a day after ...". */
    private boolean followerIsNews(TimeExpression distance) {
        VerbTense follower = sentence.headOf(distance.span())
                .map(word -> VerbTense.of(sentence, word))
                .orElse(VerbTense.NONE);
        return leads() || follower == VerbTense.PRESENT || follower == VerbTense.PERFECT;
    }

    /** Whether "after" stands right behind the expression and opens the clause of the trigger. */
    private boolean startsAfterClause(TimeExpression time) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= time.span().end())
                .findFirst()
                .filter(token -> token.word().equalsIgnoreCase("after"))
                .filter(after -> after.head() >= 0 && sentence.isUnder(trigger, sentence.token(after.head())))
                .isPresent();
    }

    private Optional<DateInterval> now() {
        boolean said = times(sentence)
                .filter(time -> time.form().equals("PRESENT_REF"))
                .flatMap(time -> sentence.headOf(time.span()).stream())
                .anyMatch(word -> word.head() == trigger.index());
        return said && (tense == VerbTense.PERFECT || tense == VerbTense.PRESENT)
                ? day.value().map(DateInterval::day)
                : Optional.empty();
    }

    private Optional<DateInterval> toldOn() {
        if (tense != VerbTense.PRESENT && tense != VerbTense.PERFECT && tense != VerbTense.PLUPERFECT) {
            return Optional.empty();
        }
        for (TimeExpression time : times(sentence).toList()) {
            Optional<Token> teller = sentence.headOf(time.span()).flatMap(sentence::head);
            if (teller.isPresent() && governsContent(teller.get())) {
                return TimeResolver.interval(time, day.value())
                        .filter(days -> days.from().plusDays(7).isAfter(days.to()));
            }
        }
        return Optional.empty();
    }

    /** Whether the deed stands in the content clause of a verb or noun of telling. */
    private boolean governsContent(Token teller) {
        Token at = trigger;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            if (at.head() == teller.index()) {
                return at.is("ccomp") || (at.is("acl") && !at.is("acl:relcl")) || at.is("parataxis");
            }
            at = sentence.token(at.head());
        }
        return at.head() < 0 && teller.index() != at.index() && teller.is("parataxis") && teller.head() == at.index();
    }

    private Optional<DateInterval> sameDay() {
        int before = sentence.index() - 1;
        if (tense != VerbTense.PAST
                || before < 0
                || times(sentence).anyMatch(time -> time.type() != TimeType.DURATION)) {
            return Optional.empty();
        }
        Sentence previous = document.sentences().get(before);
        if (previous.paragraph() != sentence.paragraph()) {
            return Optional.empty();
        }
        List<LocalDate> days = times(previous)
                .flatMap(time -> singleDay(time).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(DateInterval.day(days.get(0))) : Optional.empty();
    }

    private Optional<DateInterval> lead(EventMention event) {
        boolean told = tense == VerbTense.PERFECT
                || tense == VerbTense.PRESENT
                || (tense == VerbTense.PAST && event.holder().isEmpty());
        return leads() && told ? day.value().map(DateInterval::day) : Optional.empty();
    }

    private boolean leads() {
        long front = document.sentences().stream()
                .limit(sentence.index())
                .filter(other -> document.role(other) == ParagraphRole.BODY && other.size() > 5)
                .count();
        return front < LEAD && document.role(sentence) == ParagraphRole.BODY;
    }

    private Stream<TimeExpression> times(Sentence of) {
        return document.times().stream().filter(time -> time.sentence() == of.index());
    }

    private Optional<LocalDate> singleDay(TimeExpression time) {
        return TimeResolver.interval(time, day.value())
                .filter(DateInterval::isDay)
                .map(DateInterval::from);
    }
}
