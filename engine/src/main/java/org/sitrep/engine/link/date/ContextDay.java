package org.sitrep.engine.link.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 *   <li>"were killed when a bomb went off on Tuesday": the day of the clause behind "when".
 *   <li>"has now urged": the document's day.
 *   <li>"said on Monday that it is closing": the day of the saying, if the deed is told in the present or perfect.
 *   <li>The sentence before, in the same paragraph, tells of one day, and this one goes on in the past tense.
 *   <li>The article opens with it, in the past, perfect or present: news is told on its day.
 * </ol>
 */
final class ContextDay {
    /** So many sentences at the front are the news itself. */
    private static final int LEAD = 2;

    /** What is shorter is a heading. */
    private static final int FEWEST_WORDS = 5;

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
                .or(context::whenClause)
                .or(context::now)
                .or(context::toldOn)
                .or(() -> event.holder().isEmpty() ? context.sameDay() : Optional.empty())
                .or(() -> context.lead(event));
    }

    /** The day on which a plan was told: the one that its sentence puts beside the telling, else the document's. */
    static Optional<LocalDate> announced(EventMention event, ReadDocument document, DocumentDate day) {
        Sentence sentence = document.sentences().get(event.sentence());
        return sentence.headOf(event.trigger())
                .flatMap(trigger -> new ContextDay(document, day, sentence, trigger).dayOfTelling())
                .filter(DateInterval::isDay)
                .map(DateInterval::from)
                .filter(told -> day.value().filter(told::isAfter).isEmpty())
                .or(day::value);
    }

    private Optional<DateInterval> beforeItsFollower() {
        for (TimeExpression distance : times(sentence)) {
            Optional<Token> clause = distance.type() == TimeType.DURATION ? clauseAfter(distance) : Optional.empty();
            if (clause.isPresent() && sentence.isUnder(trigger, clause.get())) {
                return dayOfFollower(clause.get())
                        .flatMap(follower -> DayDistance.before(follower, distance.form()))
                        .map(DateInterval::day);
            }
        }
        return Optional.empty();
    }

    /** The day of the clause behind "when": who was killed when a bomb went off on Tuesday was killed on Tuesday. */
    private Optional<DateInterval> whenClause() {
        return sentence.children(trigger, "advcl").stream()
                .filter(clause -> sentence.children(clause).stream()
                        .anyMatch(child ->
                                child.index() > trigger.index() && child.word().equalsIgnoreCase("when")))
                .flatMap(clause -> times(sentence).stream()
                        .filter(time -> time.type() != TimeType.DURATION)
                        .filter(time -> sentence.headOf(time.span())
                                .flatMap(sentence::head)
                                .filter(clause::equals)
                                .isPresent())
                        .flatMap(time -> singleDay(time).stream()))
                .findFirst()
                .map(DateInterval::day);
    }

    /** The day of what came so long after: the one that its sentence names, or today's in "the move comes a day after". */
    private Optional<LocalDate> dayOfFollower(Token clause) {
        VerbTense follower = sentence.head(clause)
                .map(governor -> VerbTense.of(sentence, governor))
                .orElse(VerbTense.NONE);
        boolean news = leads() || follower == VerbTense.PRESENT || follower == VerbTense.PERFECT;
        return times(sentence).stream()
                .filter(time -> time.type() != TimeType.DURATION)
                .flatMap(time -> singleDay(time).stream())
                .findFirst()
                .or(() -> news ? day.value() : Optional.empty());
    }

    /** The head of the clause that an "after" right behind the expression opens. */
    private Optional<Token> clauseAfter(TimeExpression time) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= time.span().end())
                .findFirst()
                .filter(token -> token.word().equalsIgnoreCase("after"))
                .flatMap(sentence::head);
    }

    private Optional<DateInterval> now() {
        boolean said = times(sentence).stream()
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
        return dayOfTelling();
    }

    /** The day beside the verb or noun of telling that the deed is the content of. */
    private Optional<DateInterval> dayOfTelling() {
        for (TimeExpression time : times(sentence)) {
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
                return at.is("ccomp") || at.is("xcomp") || (at.is("acl") && !at.is("acl:relcl")) || at.is("parataxis");
            }
            at = sentence.token(at.head());
        }
        return at.head() < 0 && teller.index() != at.index() && teller.is("parataxis") && teller.head() == at.index();
    }

    private Optional<DateInterval> sameDay() {
        int before = sentence.index() - 1;
        if (tense != VerbTense.PAST
                || before < 0
                || times(sentence).stream().anyMatch(time -> time.type() != TimeType.DURATION)) {
            return Optional.empty();
        }
        Sentence previous = document.sentences().get(before);
        if (previous.paragraph() != sentence.paragraph()) {
            return Optional.empty();
        }
        List<LocalDate> days = times(previous).stream()
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
        int front = 0;
        for (int index = 0; index < sentence.index() && front < LEAD; index++) {
            Sentence other = document.sentences().get(index);
            front += document.role(other) == ParagraphRole.BODY && other.size() > FEWEST_WORDS ? 1 : 0;
        }
        return front < LEAD && document.role(sentence) == ParagraphRole.BODY;
    }

    /** The expressions of a sentence; a document's stand in the order of its sentences. */
    private List<TimeExpression> times(Sentence of) {
        List<TimeExpression> all = document.times();
        return all.subList(firstOf(all, of.index()), firstOf(all, of.index() + 1));
    }

    private static int firstOf(List<TimeExpression> times, int sentenceIndex) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (times.get(middle).sentence() < sentenceIndex) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<LocalDate> singleDay(TimeExpression time) {
        return TimeResolver.interval(time, day.value())
                .filter(DateInterval::isDay)
                .map(DateInterval::from);
    }
}
