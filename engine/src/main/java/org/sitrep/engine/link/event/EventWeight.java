package org.sitrep.engine.link.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Status;

/** How much a deed matters to a reader: a report that lists every verb is read by nobody. */
final class EventWeight {
    private static final double ALONE = 0.6;
    private static final double TOGETHER = 0.5;
    private static final double STRONG = 0.8;
    private static final double NAMELESS = 0.7;

    /** Types of deeds that are done by words. */
    private static final Set<EventType> VERBAL = EnumSet.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.PROTEST);

    private EventWeight() {}

    /** The best mention's weight, and more for every further document. */
    static double of(List<Account> cluster) {
        boolean titled = cluster.stream()
                .anyMatch(account -> account.document().role(account.sentence()) == ParagraphRole.TITLE);
        return best(cluster) + 0.25 * (documents(cluster) - 1) + (titled ? 0.1 : 0);
    }

    private static double best(List<Account> cluster) {
        return cluster.stream()
                .mapToDouble(account -> account.mention().weight())
                .max()
                .orElse(0);
    }

    static long documents(List<Account> cluster) {
        return cluster.stream()
                .map(account -> account.document().id())
                .distinct()
                .count();
    }

    /**
     * Whether it belongs into a report. What may be or is demanded, what is done by words and what
     * nobody known does has to weigh more.
     */
    static boolean isWorthTelling(List<Account> cluster) {
        double weight = best(cluster);
        if (documents(cluster) > 1) {
            return weight >= TOGETHER;
        }
        boolean open = cluster.stream().allMatch(account -> isOpen(account.status()));
        boolean words = cluster.stream()
                .allMatch(account -> VERBAL.contains(account.mention().type()));
        boolean nobody =
                cluster.stream().flatMap(account -> account.parties().stream()).noneMatch(Party::isNamed);
        return weight >= (open || words ? STRONG : nobody ? NAMELESS : ALONE);
    }

    private static boolean isOpen(Status status) {
        return status == Status.PREDICTED || status == Status.CONDITIONAL || status == Status.DEMANDED;
    }
}
