package org.sitrep.engine.link.event;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;

/** Chooses the account in whose words a deed is told, and the words. */
public final class Headline {
    private static final int BEST_LENGTH = 90;
    private static final int TOO_SHORT = 20;
    private static final int TOO_LONG = 280;
    private static final int LONG_LINE = 200;
    private static final double WHOLE = 2.5;

    /** What it is worth that the words say where it was. */
    private static final double PLACED = 0.6;

    private static final Pattern ENTRY = Pattern.compile(
            "^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|"
                    + "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?) \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+)"
                    + "(?:\\\\?/\\d{1,2})?(?:,? \\d{4})? ?(?:--|[-–—:]) ?");

    /** What it costs that words which tell what was done also tell what is to come. */
    private static final double AHEAD = 1;

    /** What it costs that words count from a day which the line does not tell: "last week" is no day to who reads it later. */
    private static final double COUNTED = 1.2;

    private static final Pattern COUNTING = Pattern.compile(
            "(?i)\\b(?:yesterday|today|tomorrow|tonight|ago|(?:last|next|this) (?:night|week|weekend|month|year))\\b");

    /** What it costs that a clause needs the sentence around it. */
    private static final double WIDENED = 1.5;

    private Headline() {}

    /** The account whose clause tells the deed best: with its status, complete, in plain words and short. */
    static Account choose(List<Account> cluster, Status status, IdentityHashMap<Account, Span> words) {
        return cluster.stream()
                .max(Comparator.comparingDouble((Account account) -> score(account, words.get(account), status))
                        .thenComparing(account -> account.document().id(), Comparator.reverseOrder())
                        .thenComparing(account -> account.mention().trigger(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static double score(Account account, Span words, Status status) {
        Span clause = line(account, words);
        Sentence sentence = account.sentence();
        String text = Quotable.text(account.document(), clause);
        double score = account.mention().weight() - Math.abs(text.length() - BEST_LENGTH) / 120.0;
        score += account.status() == status ? 4 : isDone(account.status()) && isDone(status) ? 3 : 0;
        score += account.mention().holder().isEmpty() ? 0.5 : 0;
        score += holdsAny(clause, account.mention().actors()) ? 1 : 0;
        score += names(account, clause) ? 0.5 : 0;
        score += account.mention().places().stream().anyMatch(clause::contains) ? PLACED : 0;
        score += holdsAny(clause, account.mention().recipients()) ? 0.5 : 0;
        score += account.date().hasOwnTime() ? 0.3 : 0;
        score += Wholeness.isWhole(sentence, clause, text) ? WHOLE : 0;
        score -= Wholeness.beginsWithPronoun(sentence, clause) ? WHOLE : 0;
        score -= Wholeness.speaksInFirstPerson(sentence, clause) ? 1 : 0;
        score -= Character.isLowerCase(text.codePointAt(0)) ? 1 : 0;
        score -= hasQuotation(text) ? 0.7 : 0;
        score -= COUNTING.matcher(text).find() ? COUNTED : 0;
        score -= text.length() < TOO_SHORT || text.length() > TOO_LONG ? 2 : 0;
        score -= clause.equals(words) ? 0 : WIDENED;
        score -= account.document().role(sentence) == ParagraphRole.BODY ? 0 : 0.4;
        score -= isDone(status) && tellsWhatIsAhead(account, clause) ? AHEAD : 0;
        return score;
    }

    /** Whether words also tell of another deed that is yet to come: in the line of what was done it reads as done. */
    private static boolean tellsWhatIsAhead(Account account, Span clause) {
        return account.document().events().stream()
                .filter(event -> event.sentence() == account.mention().sentence())
                .filter(event -> event.status() == Status.PLANNED || event.status() == Status.PREDICTED)
                .anyMatch(event -> clause.contains(event.trigger()));
    }

    /** The words of a line without the day with which an entry of a chronology begins: "March 5 - Rebels hold the port". */
    static String text(Account account, Span line) {
        String text = Quotable.text(account.document(), line);
        String told = ENTRY.matcher(text).replaceFirst("");
        return told.length() >= TOO_SHORT && Character.isUpperCase(told.codePointAt(0)) ? told : text;
    }

    private static boolean isDone(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    private static boolean holdsAny(Span clause, List<Participant> participants) {
        return participants.stream().anyMatch(participant -> clause.contains(participant.span()));
    }

    /** Whether the words call who does it by name. */
    private static boolean names(Account account, Span clause) {
        return account.mention().actors().stream()
                .flatMap(actor -> actor.entity().stream())
                .flatMap(index -> account.document().entities().get(index).mentions().stream())
                .anyMatch(mention -> mention.kind() == Mention.Kind.NAME && clause.contains(mention.span()));
    }

    private static boolean hasQuotation(String text) {
        return text.chars().anyMatch(c -> c == '"' || c == '\u201c' || c == '\u201d');
    }

    /**
     * The words in which an account tells its deed: its clause where that stands alone, else its sentence where that
     * does, both cut to the part around its trigger that the text has in one piece.
     */
    public static Span words(Account account) {
        Sentence sentence = account.sentence();
        Span trigger = account.mention().trigger();
        Span clause =
                Quotable.piece(account.document(), sentence, account.mention().telling(), trigger);
        if (standsAlone(account, clause)) {
            return clause;
        }
        Span whole = trimmed(sentence);
        boolean better = whole.contains(trigger)
                && whole.length() <= TOO_LONG
                && Quotable.isContiguous(account.document(), sentence, whole)
                && standsAlone(account, whole);
        return better ? whole : clause;
    }

    /**
     * The words of a report's line: those of {@link #words}, or the sentence around them where it is short and they begin
     * in the middle of it, so that nobody has to guess whose words they are or what comes before them.
     */
    static Span line(Account account, Span words) {
        Sentence sentence = account.sentence();
        Span whole = trimmed(sentence);
        boolean better = words.start() > whole.start()
                && whole.contains(words)
                && whole.length() <= LONG_LINE
                && Character.isLowerCase(account.document().document().text().codePointAt(words.start()))
                && Quotable.isContiguous(account.document(), sentence, whole)
                && standsAlone(account, whole);
        return better ? whole : words;
    }

    private static boolean standsAlone(Account account, Span span) {
        Sentence sentence = account.sentence();
        return Wholeness.isWhole(sentence, span, Quotable.text(account.document(), span))
                && !(Wholeness.beginsWithPronoun(sentence, span) && !opensSentence(sentence, span))
                && !(Wholeness.speaksInFirstPerson(sentence, span)
                        && span.length() < trimmed(sentence).length());
    }

    private static boolean opensSentence(Sentence sentence, Span span) {
        return span.start() <= sentence.token(0).span().start();
    }

    /** A sentence without the full stop at its end, and without a mark that opens what follows it. */
    private static Span trimmed(Sentence sentence) {
        int last = sentence.size() - 1;
        while (last > 0
                && List.of(".", "\u201c", "``").contains(sentence.token(last).word())) {
            last--;
        }
        return new Span(
                sentence.token(0).span().start(), sentence.token(last).span().end());
    }
}
