package org.sitrep.engine.link.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.AccountSimilarity;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;

/**
 * Finds deeds that some report as done, planned or expected and others deny. The actor and the kind of deed must be the
 * same, and nobody may be named on one side who excludes the other.
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

    List<Difference> find(List<Account> accounts) {
        Map<String, Difference> found = new LinkedHashMap<>();
        for (Account denied : accounts) {
            if (denied.status() != Status.DENIED
                    || !DEEDS.contains(denied.mention().type())) {
                continue;
            }
            List<Account> asserted = new ArrayList<>();
            for (Account other : accounts) {
                boolean tells = other.status() == Status.OCCURRED
                        || other.status() == Status.PREDICTED
                        || other.status() == Status.PLANNED;
                if (tells
                        && other.mention().weight() >= LEAST_WEIGHT
                        && AccountSimilarity.sameDeedDenied(denied, other)) {
                    asserted.add(other);
                }
            }
            asserted.stream()
                    .max(Comparator.comparingDouble(
                                    (Account account) -> account.mention().weight())
                            .thenComparing(account -> account.mention().clause().length(), Comparator.reverseOrder())
                            .thenComparing(account -> account.document().id()))
                    .ifPresent(other -> found.putIfAbsent(
                            denied.mention().type()
                                    + denied.document().id()
                                    + denied.mention().sentence(),
                            difference(denied, other)));
        }
        return List.copyOf(found.values());
    }

    private static Difference difference(Account denied, Account asserted) {
        Sides.Dated one = AccountSide.of(denied);
        Sides.Dated other = AccountSide.of(asserted);
        return Sides.difference(Difference.Kind.STATUS, other.text(), List.of(one, other));
    }
}
