package org.sitrep.engine.link.event;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.Status;

/**
 * What rules out that two accounts tell of one deed, whatever else speaks for it: a false merge would invent
 * corroboration.
 */
final class Exclusion {
    /** Reports of one order or one move differ by no more days than this. */
    private static final long MISDATED = 2;

    /** A day that only the context of an account gives is no better than this. */
    private static final long FROM_CONTEXT = 3;

    private static final Set<Status> OPEN = EnumSet.of(Status.CONDITIONAL, Status.DEMANDED, Status.DENIED);
    private static final Set<String> ORDERS =
            Set.of("order", "direct", "instruct", "authorize", "authorise", "announce", "tell", "urge", "advise");
    private static final Set<String> TAKING =
            Set.of("capture", "seize", "take", "retake", "recapture", "overrun", "conquer", "occupy", "fall");
    private static final Set<String> KILLING =
            Set.of("kill", "die", "murder", "execute", "assassinate", "shoot", "death");
    private static final Set<String> IN_PERSON = Set.of("meet", "visit", "host", "travel", "fly", "receive", "arrive");

    private Exclusion() {}

    /** Whether something other than the day rules it out. */
    static boolean applies(Account one, Account other) {
        return !areRelated(one, other)
                || (statusesConflict(one.status(), other.status()) && !isCalledOff(one, other))
                || !one.object().agrees(other.object())
                || differ(one.owner(), other.owner())
                || partiesConflict(one, other)
                || (isDeparture(one.mention().type()) && orderAndItsTerm(one, other))
                || callAndVisit(one, other)
                || takingAndKilling(one, other);
    }

    /** Whether the types can be those of one deed: a mission that moves closes, and its staff is ordered or told to leave. */
    static boolean areRelated(Account one, Account other) {
        EventType first = one.mention().type();
        EventType second = other.mention().type();
        if (first == second) {
            return true;
        }
        boolean mission = one.object().isOfMission() && other.object().isOfMission();
        return mission && ((isMove(first) && isMove(second)) || (isDeparture(first) && isDeparture(second)));
    }

    private static boolean isMove(EventType type) {
        return type == EventType.RELOCATE || type == EventType.CLOSE;
    }

    private static boolean isDeparture(EventType type) {
        return type == EventType.EVACUATE || type == EventType.ADVISE;
    }

    /** Whether both tell of the same step of the same country's mission: these happen once in a while, not every day. */
    static boolean sameMission(Account one, Account other) {
        return one.object().isOfMission()
                && other.object().isOfMission()
                && one.owner().isPresent()
                && one.owner().equals(other.owner())
                && areRelated(one, other)
                && (isMove(one.mention().type()) || isDeparture(one.mention().type()));
    }

    /** Whether both tell that one government advises its citizens, and not of two countries. */
    static boolean sameAdvice(Account one, Account other) {
        return one.mention().type() == EventType.ADVISE
                && other.mention().type() == EventType.ADVISE
                && one.object() == DeedObject.CITIZENS
                && other.object() == DeedObject.CITIZENS
                && one.owner().isPresent()
                && one.owner().equals(other.owner())
                && (one.places().isEmpty()
                        || other.places().isEmpty()
                        || one.places().stream().anyMatch(other.places()::contains));
    }

    /** Whether both are one step of one government that it takes once in a while. */
    static boolean sameStep(Account one, Account other) {
        return (sameMission(one, other) && !orderAndItsTerm(one, other)) || sameAdvice(one, other);
    }

    /** An order that was given and the day by which it is to be carried out are two entries of a timeline. */
    private static boolean orderAndItsTerm(Account one, Account other) {
        return isOrder(one) != isOrder(other) && one.status() != other.status() && one.givesDay() && other.givesDay();
    }

    private static boolean isOrder(Account account) {
        return isBy(ORDERS, account);
    }

    /** What is denied, demanded or conditional is not the deed that others tell of as done. */
    private static boolean statusesConflict(Status one, Status other) {
        return one != other && (OPEN.contains(one) || OPEN.contains(other));
    }

    /** A talk that was to be held and is called off has a history; what is denied before it was planned has none. */
    private static boolean isCalledOff(Account one, Account other) {
        if (one.mention().type() != EventType.CONSULT) {
            return false;
        }
        Account denied = one.status() == Status.DENIED ? one : other;
        Account planned = one.status() == Status.DENIED ? other : one;
        return denied.status() == Status.DENIED
                && planned.status() == Status.PLANNED
                && denied.reported().isPresent()
                && planned.reported().isPresent()
                && !denied.reported().get().isBefore(planned.reported().get());
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    // A mission is its owner's, whoever speaks for it.
    private static boolean partiesConflict(Account one, Account other) {
        return !sameStep(one, other) && byParties(one, other);
    }

    /** Whether a party of one has no counterpart that it could be in the other. */
    static boolean byParties(Account one, Account other) {
        // In a talk who calls and who is called may change places.
        boolean meeting = one.mention().type() == EventType.CONSULT;
        return !meeting
                && (noneIs(Exclusion::mayBe, one.actors(), other.actors())
                        || noneIs(Exclusion::mayBe, one.recipients(), other.recipients())
                        || (isPersonal(one) && noneIs(Exclusion::mayBeHim, one.recipients(), other.recipients()))
                        || changePlaces(one, other)
                        || changePlaces(other, one));
    }

    /** Whether he who does it in one has it done to him in the other: who asks is not asked. */
    private static boolean changePlaces(Account one, Account other) {
        // Loops and no streams, here and below: a story of hundreds of documents has millions of pairs.
        for (Party party : one.actors()) {
            if (holds(other.recipients(), party) && party.isNamed() && !holds(other.actors(), party)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Party> parties, Party party) {
        for (Party other : parties) {
            if (other.key().equals(party.key())) {
                return true;
            }
        }
        return false;
    }

    /** Whether both sides are told of, and no party of one has a counterpart in the other. */
    private static boolean noneIs(BiPredicate<Party, Party> counterpart, List<Party> one, List<Party> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        for (Party party : one) {
            for (Party their : other) {
                if (counterpart.test(party, their)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean mayBe(Party one, Party other) {
        return one.likeness(other) != 0;
    }

    /** What is done to a person is not done to another, nor to a town, whoever does it on that day. */
    private static boolean isPersonal(Account account) {
        return account.mention().type() == EventType.ASSAULT
                || account.mention().type() == EventType.COERCE;
    }

    private static boolean mayBeHim(Party one, Party other) {
        return !one.isAnother(other) && !other.isAnother(one);
    }

    /** A town's fall and a death in it on that day are two deeds. */
    private static boolean takingAndKilling(Account one, Account other) {
        return (isBy(TAKING, one) && isBy(KILLING, other)) || (isBy(TAKING, other) && isBy(KILLING, one));
    }

    private static boolean isBy(Set<String> words, Account account) {
        return words.contains(account.trigger().lemma().toLowerCase(ROOT));
    }

    private static boolean callAndVisit(Account one, Account other) {
        return (isCall(one) && isVisit(other)) || (isCall(other) && isVisit(one));
    }

    private static boolean isCall(Account account) {
        return account.mention().mode().filter("phone"::equals).isPresent();
    }

    private static boolean isVisit(Account account) {
        return isBy(IN_PERSON, account);
    }

    /** Whether the days rule it out. One and the same step of a mission may be dated a little differently. */
    static boolean byDay(Account one, Account other) {
        if (!daysConflict(one, other)) {
            return false;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(
                one.date().value().orElseThrow(), other.date().value().orElseThrow()));
        boolean misdated = one.status() == other.status() && sameStep(one, other) && apart <= MISDATED;
        boolean vague = (!one.givesDay() || !other.givesDay()) && apart <= FROM_CONTEXT;
        return !misdated && !vague;
    }

    /** Whether both give a day, and there is none that both leave open, or both a year and not the same one. */
    static boolean daysConflict(Account one, Account other) {
        if (one.date().precision() != Precision.DAY || other.date().precision() != Precision.DAY) {
            return yearsConflict(one, other);
        }
        Optional<LocalDate> first = one.firstDay();
        Optional<LocalDate> second = other.firstDay();
        return first.isPresent()
                && second.isPresent()
                && (one.lastDay().orElseThrow().isBefore(second.get())
                        || other.lastDay().orElseThrow().isBefore(first.get()));
    }

    private static boolean yearsConflict(Account one, Account other) {
        return one.date().hasOwnTime()
                && other.date().hasOwnTime()
                && one.date().value().orElseThrow().getYear()
                        != other.date().value().orElseThrow().getYear();
    }
}
