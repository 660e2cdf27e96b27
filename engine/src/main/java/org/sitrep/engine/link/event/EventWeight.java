package org.sitrep.engine.link.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.link.figure.FigureSubjects;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Status;

/**
 * How much a deed matters to a reader: a report that lists every verb is read by nobody.
 *
 * <p>One rule: weight = support x kind x toll x status x place in the article x novelty x parties. Support grows with the
 * logarithm of the independent origins and, less, of the documents; every other factor is 1 for a deed that is done by
 * somebody known, told high up in an article, and new. What killed or hurt people whom a report counts weighs more: a desk
 * wants the dead before the rest, and nobody has to have done it.
 */
final class EventWeight {
    private static final double ALONE = 0.6;
    private static final double TOGETHER = 0.5;
    private static final double STRONG = 0.8;
    private static final double NAMELESS = 0.7;

    /** A deed that lies so many days before the first report of it weighs half: it is background. */
    private static final double HALF_LIFE = 3;

    private static final double VAGUE = 0.7;

    /** What a deed gains that befell people whom its clause counts. */
    private static final double TOLL = 1.8;

    /** A deed that nobody known does, and that befell nobody who is counted. */
    private static final double NOBODY = 0.7;

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

    private final FigureSubjects subjects = new FigureSubjects();

    double of(List<Account> cluster, EventType type, Status status, EventDate date, int origins) {
        boolean toll = isDone(status) && cluster.stream().anyMatch(this::countsPeople);
        double support = 1 + Math.log(Math.max(1, origins)) + Math.log(documents(cluster)) / 2;
        return support
                * kind(type)
                * (toll ? TOLL : 1)
                * progress(status)
                * prominence(cluster)
                * novelty(cluster, date)
                * (toll || isNamed(cluster) ? 1 : NOBODY)
                * best(cluster);
    }

    private static double kind(EventType type) {
        return VERBAL.contains(type) ? 0.6 : type == EventType.CONSULT ? 0.8 : 1;
    }

    private static boolean isDone(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    /** Whether an account's clause counts people who were killed, hurt or made homeless. */
    private boolean countsPeople(Account account) {
        return account.document().figures().stream()
                .filter(figure -> figure.sentence() == account.mention().sentence())
                .filter(figure -> account.mention().telling().contains(figure.span()))
                .anyMatch(figure -> subjects.of(account.document(), figure).isPresent());
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

    /** How new a deed was when it was first told; one without a day is vaguer, and what lies ahead is new. */
    private static double novelty(List<Account> cluster, EventDate date) {
        Optional<LocalDate> told =
                cluster.stream().flatMap(account -> account.reported().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> day = date.end().or(date::value);
        if (day.isEmpty()) {
            return VAGUE;
        }
        long age = told.map(first -> Math.max(0, ChronoUnit.DAYS.between(day.get(), first)))
                .orElse(0L);
        return HALF_LIFE / (HALF_LIFE + age);
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
