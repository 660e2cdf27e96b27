package org.sitrep.engine.link.event;

import java.util.List;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Status;

/** How much a deed matters to a reader: a report that lists every verb is read by nobody. */
final class EventWeight {
    private static final double ALONE = 0.7;
    private static final double TOGETHER = 0.5;
    private static final double OPEN = 0.85;

    private EventWeight() {}

    /** The best mention's weight, and more for every further document. */
    static double of(List<Account> cluster) {
        double best = cluster.stream()
                .mapToDouble(account -> account.mention().weight())
                .max()
                .orElse(0);
        boolean titled = cluster.stream()
                .anyMatch(account -> account.document().role(account.sentence()) == ParagraphRole.TITLE);
        return best + 0.25 * (documents(cluster) - 1) + (titled ? 0.1 : 0);
    }

    static long documents(List<Account> cluster) {
        return cluster.stream()
                .map(account -> account.document().id())
                .distinct()
                .count();
    }

    /** Whether it belongs into a report. What may be, is demanded or depends has to weigh more than what is. */
    static boolean isWorthTelling(List<Account> cluster, double weight) {
        boolean open = cluster.stream().allMatch(account -> isOpen(account.status()));
        double needed = open ? OPEN : documents(cluster) > 1 ? TOGETHER : ALONE;
        return weight >= needed;
    }

    private static boolean isOpen(Status status) {
        return status == Status.PREDICTED || status == Status.CONDITIONAL || status == Status.DEMANDED;
    }
}
