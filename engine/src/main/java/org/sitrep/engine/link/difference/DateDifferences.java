package org.sitrep.engine.link.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.AccountSimilarity;
import org.sitrep.engine.link.event.Headline;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;

/**
 * Finds deeds that two documents put on different days. Only deeds that do not recur within days are compared: raids and
 * talks happen on Friday and again on Saturday, an embassy moves once. A less exact time is no difference: "at the weekend"
 * and "on Saturday" agree, "at the weekend" and "on Monday" do not.
 */
final class DateDifferences {
    private static final Set<EventType> SINGULAR = EnumSet.of(EventType.RELOCATE, EventType.EVACUATE, EventType.CLOSE);
    private static final double LEAST = 0.38;
    private static final double MORE_PER_DAY = 0.05;
    private static final long FARTHEST = 4;

    private record Dated(Account account, DateInterval days) {
        /** How many days lie from the end of the one to the start of the other; 0 or less where they share a day. */
        long apart(Dated other) {
            return Math.max(
                    ChronoUnit.DAYS.between(days.to(), other.days.from()),
                    ChronoUnit.DAYS.between(other.days.to(), days.from()));
        }
    }

    private record Pair(Dated one, Dated other, double likeness) {}

    List<Difference> find(List<Account> accounts, AccountSimilarity similarity) {
        List<Dated> dated = new ArrayList<>();
        for (Account account : accounts) {
            boolean done = account.status() == Status.OCCURRED;
            if (done && (isSingular(account) || account.mention().type() == EventType.ADVISE)) {
                // What only the context dates, no document dates differently.
                Optional<DateInterval> days = account.date().basis() == Basis.INFERRED && !account.givesDay()
                        ? RelativeDay.counted(account)
                        : RelativeDay.of(account);
                days.ifPresent(value -> dated.add(new Dated(account, value)));
            }
        }
        // One difference for each two days of one type: the pair of accounts that are most alike.
        Map<String, Pair> best = new TreeMap<>();
        for (int one = 0; one < dated.size(); one++) {
            for (int other = one + 1; other < dated.size(); other++) {
                pair(dated.get(one), dated.get(other), similarity)
                        .ifPresent(pair -> best.merge(key(pair), pair, DateDifferences::moreAlike));
            }
        }
        return best.values().stream().map(DateDifferences::difference).toList();
    }

    private static boolean isSingular(Account account) {
        return SINGULAR.contains(account.mention().type());
    }

    private static Optional<Pair> pair(Dated one, Dated other, AccountSimilarity similarity) {
        long apart = one.apart(other);
        boolean comparable = apart > 0
                && apart <= FARTHEST
                && (isSingular(one.account()) || isSingular(other.account()))
                && !one.account()
                        .document()
                        .id()
                        .equals(other.account().document().id());
        if (!comparable || !AccountSimilarity.sameTrigger(one.account(), other.account())) {
            return Optional.empty();
        }
        double likeness = similarity.butForTheDay(one.account(), other.account());
        return likeness >= LEAST + MORE_PER_DAY * apart
                ? Optional.of(new Pair(one, other, likeness))
                : Optional.empty();
    }

    private static Pair moreAlike(Pair one, Pair other) {
        return other.likeness() > one.likeness() ? other : one;
    }

    private static String key(Pair pair) {
        DateInterval one = pair.one().days();
        DateInterval other = pair.other().days();
        LocalDate first = one.to().isBefore(other.from()) ? one.to() : other.to();
        LocalDate last = one.to().isBefore(other.from()) ? other.from() : one.from();
        return pair.one().account().mention().type() + " " + first + " " + last;
    }

    private static Difference difference(Pair pair) {
        Account shorter = List.of(pair.one(), pair.other()).stream()
                .map(Dated::account)
                .min(Comparator.comparingInt(account -> Headline.words(account).length()))
                .orElseThrow();
        String about = Quotable.text(shorter.document(), Headline.words(shorter));
        return Sides.difference(
                Difference.Kind.DATE,
                about,
                List.of(
                        AccountSide.of(pair.one().account()),
                        AccountSide.of(pair.other().account())));
    }
}
