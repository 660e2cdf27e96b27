package org.sitrep.engine.link.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Status;

/**
 * How much a deed matters to a reader: a report that lists every verb is read by nobody.
 *
 * <p>One rule: weight = support x kind x status x place in the article x novelty x parties. Support grows with the
 * logarithm of the independent origins and, less, of the documents; every other factor is 1 for a deed that is done by
 * somebody known, told high up in an article, and new.
 */
final class EventWeight {
    private static final double ALONE = 0.6;
    private static final double TOGETHER = 0.5;
    private static final double STRONG = 0.8;
    private static final double NAMELESS = 0.7;

    /** After so many days before the story's last one a deed weighs half. */
    private static final double HALF_LIFE = 3;

    /** What is older than this was no part of the story when it was told. */
    private static final long BACKGROUND = 30;

    private static final int LEAD = 4;

    /** Types of deeds that are done by words. */
    private static final Set<EventType> VERBAL = EnumSet.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN);

    private final Optional<LocalDate> last;

    /** Weights for the deeds of one story. */
    EventWeight(Evidence evidence) {
        last = evidence.documents().stream()
                .flatMap(document -> evidence.day(document).stream())
                .max(Comparator.naturalOrder());
    }

    double of(List<Account> cluster, EventType type, Status status, EventDate date, int origins) {
        double support = 1 + Math.log(Math.max(1, origins)) + Math.log(documents(cluster)) / 2;
        return support
                * kind(type)
                * progress(status)
                * prominence(cluster)
                * novelty(cluster, date)
                * (isNamed(cluster) ? 1 : 0.7)
                * best(cluster);
    }

    private static double kind(EventType type) {
        return VERBAL.contains(type) ? 0.6 : type == EventType.CONSULT ? 0.8 : 1;
    }

    private static double progress(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> 1;
            case PLANNED -> 0.8;
            case DENIED -> 0.7;
            case PREDICTED, DEMANDED -> 0.6;
            case CONDITIONAL -> 0.4;
        };
    }

    /** A headline's deed is the news, one of the first sentences still belongs to it. */
    private static double prominence(List<Account> cluster) {
        boolean titled = cluster.stream()
                .anyMatch(account -> account.document().role(account.sentence()) == ParagraphRole.TITLE);
        boolean leading = cluster.stream().anyMatch(account -> account.mention().sentence() < LEAD);
        return titled ? 1.3 : leading ? 1.1 : 1;
    }

    /** What lies ahead is as new as today; a deed without a day is as old as the first report of it, and vaguer. */
    private double novelty(List<Account> cluster, EventDate date) {
        if (last.isEmpty()) {
            return 1;
        }
        Optional<LocalDate> told =
                cluster.stream().flatMap(account -> account.reported().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> day = date.end().or(date::value).or(() -> told);
        double vague = date.value().isPresent() ? 1 : 0.8;
        long age = day.map(value -> Math.max(0, ChronoUnit.DAYS.between(value, last.get())))
                .orElse((long) HALF_LIFE);
        boolean background = told.isPresent()
                && date.value().isPresent()
                && ChronoUnit.DAYS.between(date.end().orElse(date.value().get()), told.get()) > BACKGROUND;
        return vague * (background ? 0.3 : 1) * HALF_LIFE / (HALF_LIFE + age);
    }

    private static boolean isNamed(List<Account> cluster) {
        return cluster.stream().flatMap(account -> account.parties().stream()).anyMatch(Party::isNamed);
    }

    private static double best(List<Account> cluster) {
        return cluster.stream()
                .mapToDouble(account -> account.mention().weight())
                .max()
                .orElse(0);
    }

    static int documents(List<Account> cluster) {
        return (int) cluster.stream()
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
        return weight >= (open || words ? STRONG : isNamed(cluster) ? ALONE : NAMELESS);
    }

    private static boolean isOpen(Status status) {
        return status == Status.PREDICTED || status == Status.CONDITIONAL || status == Status.DEMANDED;
    }
}
