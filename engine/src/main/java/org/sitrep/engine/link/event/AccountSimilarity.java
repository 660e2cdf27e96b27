package org.sitrep.engine.link.event;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.Status;

/**
 * How likely two accounts tell of one deed. Features after the work on cross-document event coreference (Bugert,
 * Reimers and Gurevych 2021): trigger, participants, words, time; a conflict in any of them rules the pair out, since a
 * false merge would invent corroboration.
 */
public final class AccountSimilarity {
    private static final double TRIGGER = 0.3;
    private static final double PARTIES = 0.25;
    private static final double WORDS = 0.25;
    private static final double TIME = 0.2;
    private static final double UNKNOWN = 0.45;
    private static final double UNKNOWN_PARTY = 0.25;
    private static final double CERTAIN_PARTY = 0.7;
    private static final double SAME_PARTY = 0.9;
    private static final double SAME_SENTENCE = 0.8;
    private static final double SAME_WORD = 0.9;
    private static final int STEM = 5;
    private static final long FAR_APART = 10;

    /** Types whose deeds are so rare in a story that the type alone tells much. */
    private static final Set<EventType> TELLING =
            EnumSet.of(EventType.RELOCATE, EventType.EVACUATE, EventType.ADVISE, EventType.CLOSE, EventType.CONSULT);

    private static final Set<Status> OPEN = EnumSet.of(Status.CONDITIONAL, Status.DEMANDED, Status.DENIED);

    private final Map<String, Double> rarity = new HashMap<>();

    /** A similarity that weighs words by their rarity among these accounts. */
    public AccountSimilarity(Collection<Account> accounts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Account account : accounts) {
            account.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        counts.forEach((term, count) -> rarity.put(term, Math.log1p((double) accounts.size() / count)));
    }

    /** From 0 to 1; 0 where something rules out that the two are one deed. */
    public double of(Account one, Account other) {
        if (isNested(one, other)) {
            return 1;
        }
        return datesConflict(one, other) ? 0 : withoutTime(one, other) + TIME * time(one, other);
    }

    /** "ordered" and "evacuation" in "ordered an evacuation": two words of one sentence for one deed. */
    private static boolean isNested(Account one, Account other) {
        if (!one.document().id().equals(other.document().id())
                || one.mention().sentence() != other.mention().sentence()
                || one.mention().type() != other.mention().type()) {
            return false;
        }
        int oneHead = one.trigger().head();
        int otherHead = other.trigger().head();
        return (oneHead == other.trigger().index() && isObject(one))
                || (otherHead == one.trigger().index() && isObject(other));
    }

    private static boolean isObject(Account account) {
        return account.trigger().is("obj")
                || account.trigger().relation().equals("nsubj:pass")
                || account.trigger().is("compound");
    }

    /** The same for accounts whose days differ, as if no day were given: do they differ only in the day? */
    public double butForTheDay(Account one, Account other) {
        return withoutTime(one, other) + TIME * UNKNOWN;
    }

    private double withoutTime(Account one, Account other) {
        double trigger = trigger(one, other);
        if (trigger == 0 || statusesConflict(one.status(), other.status()) || partiesConflict(one, other)) {
            return -1;
        }
        double words = words(one, other);
        if (isMeeting(one) && words < SAME_SENTENCE && !sameTalkers(one, other)) {
            return -1;
        }
        return TRIGGER * trigger + PARTIES * parties(one, other) + WORDS * words;
    }

    /** Whether both give a day and not the same one. */
    public static boolean datesConflict(Account one, Account other) {
        if (one.date().precision() != Precision.DAY || other.date().precision() != Precision.DAY) {
            return yearsConflict(one, other);
        }
        Optional<LocalDate> first = one.date().value();
        Optional<LocalDate> second = other.date().value();
        return first.isPresent()
                && second.isPresent()
                && (one.lastDay().orElseThrow().isBefore(second.get())
                        || other.lastDay().orElseThrow().isBefore(first.get()));
    }

    private static boolean yearsConflict(Account one, Account other) {
        return one.date().value().isPresent()
                && other.date().value().isPresent()
                && one.date().value().get().getYear()
                        != other.date().value().get().getYear();
    }

    /** What is denied, demanded or conditional is not the deed that others tell of as done. */
    private static boolean statusesConflict(Status one, Status other) {
        return one != other && (OPEN.contains(one) || OPEN.contains(other));
    }

    private static double trigger(Account one, Account other) {
        String first = one.trigger().lemma().toLowerCase(ROOT);
        String second = other.trigger().lemma().toLowerCase(ROOT);
        boolean sameType = one.mention().type() == other.mention().type();
        boolean sameMode = one.mention().mode().equals(other.mention().mode());
        if (!sameType) {
            boolean ordered = isDeparture(one) && isDeparture(other) && first.equals(second);
            return ordered ? SAME_WORD : isMissionChange(one) && isMissionChange(other) ? 0.5 : 0;
        }
        if (first.equals(second)) {
            return 1;
        }
        if (stem(first).equals(stem(second))) {
            return 0.95;
        }
        return (TELLING.contains(one.mention().type()) ? 0.7 : 0.35) + (sameMode ? 0.1 : 0);
    }

    /** "ordered staff to leave" and "ordered the departure of staff" are typed apart, and are one deed. */
    private static boolean isDeparture(Account account) {
        return account.mention().type() == EventType.EVACUATE
                || account.mention().type() == EventType.ADVISE;
    }

    private static boolean isMissionChange(Account account) {
        return account.mention().type() == EventType.RELOCATE
                || account.mention().type() == EventType.CLOSE;
    }

    private static String stem(String lemma) {
        return lemma.length() <= STEM ? lemma : lemma.substring(0, STEM);
    }

    /** Whether a party of one has no counterpart that it could be in the other. */
    private static boolean partiesConflict(Account one, Account other) {
        // In a talk who calls and who is called may change places.
        return !isMeeting(one)
                && (excludes(one.actors(), other.actors()) || excludes(one.recipients(), other.recipients()));
    }

    private static boolean isMeeting(Account account) {
        return account.mention().type() == EventType.CONSULT;
    }

    /** Leaders talk to many in a day: only who talks tells one talk from the next. */
    private static boolean sameTalkers(Account one, Account other) {
        List<Party> here = one.parties().stream().filter(Party::isNamed).toList();
        List<Party> there = other.parties().stream().filter(Party::isNamed).toList();
        return !here.isEmpty() && !there.isEmpty() && side(here, there) >= CERTAIN_PARTY;
    }

    private static boolean excludes(List<Party> one, List<Party> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().allMatch(party -> best(party, other) == 0);
    }

    private static double parties(Account one, Account other) {
        double actors = side(one.actors(), other.actors());
        double recipients = side(one.recipients(), other.recipients());
        double straight = (actors + recipients) / 2;
        if (!isMeeting(one)) {
            return straight;
        }
        return Math.max(straight, side(one.parties(), other.parties()));
    }

    private static double side(List<Party> one, List<Party> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN_PARTY;
        }
        double sum = 0;
        for (Party party : one) {
            sum += best(party, other);
        }
        for (Party party : other) {
            sum += best(party, one);
        }
        return sum / (one.size() + other.size());
    }

    private static double best(Party party, List<Party> others) {
        return others.stream().mapToDouble(party::likeness).max().orElse(0);
    }

    /** The cosine of the clauses' words, weighted by rarity. */
    private double words(Account one, Account other) {
        double shared = 0;
        double first = 0;
        double second = 0;
        for (String term : one.terms()) {
            double weight = weight(term);
            first += weight;
            shared += other.terms().contains(term) ? weight : 0;
        }
        for (String term : other.terms()) {
            second += weight(term);
        }
        return first == 0 || second == 0 ? 0 : Math.sqrt(shared / first * shared / second);
    }

    private double weight(String term) {
        double rare = rarity.getOrDefault(term, 0.0);
        return rare * rare;
    }

    private static double time(Account one, Account other) {
        if (one.date().value().isPresent() && other.date().value().isPresent()) {
            boolean days =
                    one.date().precision() == Precision.DAY && other.date().precision() == Precision.DAY;
            return days ? 1 : UNKNOWN;
        }
        boolean far = one.reported().isPresent()
                && other.reported().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.reported().get(), other.reported().get()))
                        > FAR_APART;
        return far ? 0 : UNKNOWN;
    }

    /** Whether two accounts name one kind of deed by the same word or one of its stem. */
    public static boolean sameTrigger(Account one, Account other) {
        return trigger(one, other) >= SAME_WORD;
    }

    /** Whether one account can deny what the other tells: same type, same actor, and nobody else to whom. */
    public static boolean sameDeedDenied(Account denied, Account told) {
        boolean sameType = denied.mention().type() == told.mention().type();
        List<Party> deniers = deniers(denied);
        // Nobody is said to do it to himself: such a victim is a misread name.
        List<Party> victims = denied.recipients().stream()
                .filter(party -> party.isNamed() && !deniers.contains(party))
                .toList();
        boolean sameVictim = victims.isEmpty() || side(victims, told.recipients()) >= SAME_PARTY;
        return sameType
                && sameVictim
                && deniers.stream().anyMatch(party -> best(party, told.actors()) >= CERTAIN_PARTY);
    }

    /** Who would do what is denied: its actor, else whoever is named in the clause that denies it. */
    private static List<Party> deniers(Account denied) {
        List<Party> known = denied.actors().stream()
                .filter(party -> party.entity().isPresent())
                .toList();
        return known.isEmpty() ? denied.named() : known;
    }
}
