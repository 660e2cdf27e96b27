package org.sitrep.engine.link.difference;

import static java.util.Locale.ROOT;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.AccountSimilarity;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/**
 * Finds deeds that some report as done, planned or expected and others deny. The actor and the kind of deed must be the
 * same, nobody may be named on one side who excludes the other, and the two must share more than that.
 */
final class StatusDifferences {
    /** Types of which a denial is news; that a spokesman would not discuss something is none. */
    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ASSAULT,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.RETREAT,
            EventType.RELOCATE,
            EventType.EVACUATE,
            EventType.CLOSE,
            EventType.AID);

    private static final double LEAST_WEIGHT = 0.5;

    /** What lies more years back is no news that somebody denies. */
    private static final int HISTORY = 1;

    /** Deeds that some expect while the other side denies that it plans them. */
    private static final Set<EventType> THREATS = EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE);

    /** A denial answers what is being said: within how many days. */
    private static final int ANSWERED = 14;

    private static final Set<String> INTENTION = Set.of("plan", "intend", "intention", "intent");

    private final AccountSimilarity similarity;

    StatusDifferences(AccountSimilarity similarity) {
        this.similarity = similarity;
    }

    List<Difference> find(List<Account> accounts) {
        Map<EventType, List<Account>> byType = new EnumMap<>(EventType.class);
        for (Account account : accounts) {
            if (account.mention().weight() >= LEAST_WEIGHT) {
                byType.computeIfAbsent(account.mention().type(), type -> new ArrayList<>())
                        .add(account);
            }
        }
        Map<String, Difference> found = new LinkedHashMap<>();
        for (Account denied : accounts) {
            if (denied.status() != Status.DENIED
                    || !DEEDS.contains(denied.mention().type())
                    || !Denial.isExplicit(denied)) {
                continue;
            }
            boolean intention = isIntention(denied);
            List<Account> asserted = new ArrayList<>();
            for (Account other : byType.getOrDefault(denied.mention().type(), List.of())) {
                // Nobody denies in a sentence what the same sentence tells.
                if (!denied.sharesSentence(other)
                        && isContradicted(denied, intention, other)
                        && AccountSimilarity.sameDeedDenied(denied, other)) {
                    asserted.add(other);
                }
            }
            asserted.stream()
                    .max(Comparator.comparing((Account account) -> account.status() == Status.OCCURRED)
                            .thenComparing(account -> AccountSide.deed(account).length(), Comparator.reverseOrder())
                            .thenComparing(account -> account.mention().weight())
                            .thenComparing(account -> account.document().id()))
                    .ifPresent(other -> found.putIfAbsent(
                            denied.mention().type()
                                    + denied.document().id()
                                    + denied.mention().sentence(),
                            difference(denied, other)));
        }
        return List.copyOf(found.values());
    }

    /**
     * Whether a denial contradicts what the other tells: what is done, planned or under way; what others only expect
     * where a plan for it is denied. A deed that is told later than it was denied is progress.
     */
    private boolean isContradicted(Account denied, boolean intention, Account told) {
        return switch (told.status()) {
            case OCCURRED, ONGOING ->
                !intention
                        && isAnswered(denied, told)
                        && sameTime(denied, told)
                        && AccountSimilarity.sameTrigger(denied, told)
                        && similarity.sharesSubstance(denied, told);
            case PLANNED ->
                intention && AccountSimilarity.sameTrigger(denied, told) && similarity.sharesSubstance(denied, told);
            case PREDICTED -> intention && THREATS.contains(told.mention().type()) && isOfItsTime(denied, told);
            default -> false;
        };
    }

    private static boolean isAnswered(Account denied, Account told) {
        return isOfItsTime(denied, told)
                && (told.reported().isEmpty()
                        || denied.reported().isEmpty()
                        || !told.reported().get().isAfter(denied.reported().get()));
    }

    /** Whether a denial and what is told are reported within so many days of each other that one can answer the other. */
    private static boolean isOfItsTime(Account denied, Account told) {
        return told.reported().isEmpty()
                || denied.reported().isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(
                                told.reported().get(), denied.reported().get()))
                        <= ANSWERED;
    }

    private static boolean sameTime(Account denied, Account told) {
        return !AccountSimilarity.datesConflict(denied, told) && !isHistory(denied, told);
    }

    /** Whether what is told lies so far back that a denial which names no time cannot mean it. */
    private static boolean isHistory(Account denied, Account told) {
        return !denied.date().hasOwnTime()
                && told.date().hasOwnTime()
                && told.date()
                        .end()
                        .or(told.date()::value)
                        .flatMap(day -> denied.reported().map(reported -> day.isBefore(reported.minusYears(HISTORY))))
                        .orElse(false);
    }

    /** Whether a plan is denied and not a deed: "has no plans to attack", "did not intend to attack". */
    private static boolean isIntention(Account denied) {
        Sentence sentence = denied.sentence();
        Token at = denied.trigger();
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (INTENTION.contains(at.lemma().toLowerCase(ROOT))) {
                return true;
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    private static Difference difference(Account denied, Account asserted) {
        Sides.Dated one = AccountSide.of(denied);
        Sides.Dated other = AccountSide.ofDeed(asserted);
        return Sides.difference(Difference.Kind.STATUS, other.text(), List.of(one, other));
    }
}
