package org.sitrep.engine.link.event;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.work.Workers;

/**
 * How likely two accounts tell of one deed. Features after the work on cross-document event coreference (Bugert,
 * Reimers and Gurevych 2021): trigger, participants, words, time. {@link Exclusion} says what rules a pair out.
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

    /** From here on the clauses' words are alike. */
    static final double LIKE_WORDS = 0.2;

    private static final double SAME_STEP = 0.65;
    private static final double SAME_SCENE = 0.1;
    private static final int STEM = 5;

    /** Words for one deed: who denies that a palace was taken denies that it was seized. */
    private static final Set<String> TAKING =
            Set.of("take", "seize", "capture", "retake", "recapture", "overrun", "occupy");

    private static final Set<String> SEVERAL = Set.of("they", "we");

    /** Scores of pairs without anything but their kind in common stay below the threshold of the merger: see {@link LikelyPairs}. */
    private static final double HOLLOW = 0.45;

    /** Types whose deeds are so rare in a story that the type alone tells much. */
    private static final Set<EventType> TELLING =
            EnumSet.of(EventType.RELOCATE, EventType.EVACUATE, EventType.ADVISE, EventType.CLOSE, EventType.CONSULT);

    /** Types whose deeds a story tells of once: an embassy does not move every day. */
    private static final Set<EventType> SINGULAR =
            EnumSet.of(EventType.RELOCATE, EventType.EVACUATE, EventType.ADVISE, EventType.CLOSE);

    private final Traits traits;

    /** A similarity that weighs words by their rarity among these accounts. */
    public AccountSimilarity(List<Account> accounts) {
        this(accounts, Workers.one());
    }

    /** The same, made on several threads. */
    public AccountSimilarity(List<Account> accounts, Workers workers) {
        this.traits = new Traits(accounts, workers);
    }

    Traits traits() {
        return traits;
    }

    /** From 0 to 1; 0 where something rules out that the two are one deed. */
    public double of(Account one, Account other) {
        if (isNested(one, other)) {
            return 1;
        }
        if (Exclusion.byDay(one, other)) {
            return 0;
        }
        double known = known(one, other);
        return known < 0 ? 0 : Math.max(0, Math.min(1, known + TIME * time(one, other)));
    }

    /** What speaks for it that two accounts tell of one deed, as names of rules. */
    List<String> grounds(Account one, Account other) {
        List<String> grounds = new ArrayList<>();
        if (isNested(one, other)) {
            grounds.add("one-inside-the-other");
        }
        if (Exclusion.sameMission(one, other)) {
            grounds.add("same-mission");
        }
        if (Exclusion.sameAdvice(one, other)) {
            grounds.add("same-advice");
        }
        if (trigger(one, other) >= SAME_WORD) {
            grounds.add("same-word");
        }
        if (sameTalkers(one, other)) {
            grounds.add("same-parties");
        }
        if (words(one, other) >= LIKE_WORDS) {
            grounds.add("like-words");
        }
        if (time(one, other) >= 1) {
            grounds.add("same-day");
        }
        if (grounds.isEmpty()) {
            grounds.add("same-kind");
        }
        return grounds;
    }

    /** "ordered" and "evacuation" in "ordered an evacuation": two words of one sentence for one deed. */
    private static boolean isNested(Account one, Account other) {
        if (!one.sharesSentence(other)
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
        return Exclusion.byParties(one, other) ? -1 : withoutTime(one, other) + TIME * UNKNOWN;
    }

    /** Without the time, but at least what it is worth that both tell of one step of one government. */
    private double known(Account one, Account other) {
        double score = withoutTime(one, other);
        if (score < 0) {
            return score;
        }
        if (Exclusion.sameStep(one, other)) {
            return Math.max(SAME_STEP, score);
        }
        return hasSubstance(one, other, words(one, other)) ? score : Math.min(score, HOLLOW - TIME);
    }

    private double withoutTime(Account one, Account other) {
        if (Exclusion.applies(one, other)) {
            return -1;
        }
        double words = words(one, other);
        boolean meeting = one.mention().type() == EventType.CONSULT;
        if (meeting && words < SAME_SENTENCE && !sameTalkers(one, other) && !mayBeSameTalk(one, other, words)) {
            return -1;
        }
        double score = TRIGGER * trigger(one, other) + PARTIES * parties(one, other) + WORDS * words;
        if (sameDay(one, other) && traits.of(one).sharesScene(traits.of(other))) {
            score += SAME_SCENE;
        }
        return score;
    }

    /** Whether two accounts share more than the kind of deed and who does it: words, a scene, or to whom. */
    public boolean sharesSubstance(Account one, Account other) {
        return hasSubstance(one, other, words(one, other));
    }

    private boolean hasSubstance(Account one, Account other, double words) {
        return words >= LIKE_WORDS
                || sharesDistinctScene(one, other)
                || sameParties(one.recipients(), other.recipients())
                || (sameDay(one, other) && sameWords(one.recipients(), other.recipients()))
                || (one.mention().type() == EventType.CONSULT && sameTalkers(one, other));
    }

    /** Many are struck, shot and taken in one town on one day: there the same must also be done. */
    private boolean sharesDistinctScene(Account one, Account other) {
        return traits.of(one).sharesScene(traits.of(other))
                && (one.mention().type() != EventType.ASSAULT || trigger(one, other) >= SAME_WORD);
    }

    private static boolean sameParties(List<Party> one, List<Party> other) {
        for (Party party : one) {
            if (party.isNamed() && best(party, other) >= CERTAIN_PARTY) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameWords(List<Party> one, List<Party> other) {
        for (Party party : one) {
            for (Party their : other) {
                if (their.key().equals(party.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both say themselves that it was on one day. */
    private static boolean sameDay(Account one, Account other) {
        return one.givesDay()
                && other.givesDay()
                && one.date().precision() == Precision.DAY
                && other.date().precision() == Precision.DAY
                && one.date().bound().equals(other.date().bound())
                && !Exclusion.daysConflict(one, other);
    }

    /** Whether one account names only some of those whom the other lets talk, in like words. */
    private boolean mayBeSameTalk(Account one, Account other, double words) {
        return words >= (sameDay(one, other) ? LIKE_WORDS : 2 * LIKE_WORDS)
                && trigger(one, other) >= SAME_WORD
                && (isContained(one, other) || isContained(other, one));
    }

    private boolean isContained(Account fewer, Account more) {
        List<Party> here = traits.of(fewer).named();
        List<Party> there = traits.of(more).named();
        return !here.isEmpty() && here.stream().allMatch(party -> best(party, there) >= SAME_PARTY);
    }

    /** Whether both give a day and not the same one. */
    public static boolean datesConflict(Account one, Account other) {
        return Exclusion.daysConflict(one, other);
    }

    private double trigger(Account one, Account other) {
        return trigger(one, traits.of(one).verb(), other, traits.of(other).verb());
    }

    private static double trigger(Account one, String first, Account other, String second) {
        if (first.equals(second)) {
            return 1;
        }
        if (sameStem(first, second)) {
            return 0.95;
        }
        boolean sameMode = one.mention().mode().equals(other.mention().mode());
        return (TELLING.contains(one.mention().type()) ? 0.7 : 0.35) + (sameMode ? 0.1 : 0);
    }

    /** Whether two different words begin with the same letters. */
    private static boolean sameStem(String one, String other) {
        return one.length() >= STEM && one.regionMatches(0, other, 0, STEM);
    }

    /** Leaders talk to many in a day: only who talks tells one talk from the next. */
    private boolean sameTalkers(Account one, Account other) {
        List<Party> here = traits.of(one).named();
        List<Party> there = traits.of(other).named();
        return here.size() > 1 && there.size() > 1 && side(here, there) >= CERTAIN_PARTY;
    }

    private static double parties(Account one, Account other) {
        double actors = side(one.actors(), other.actors());
        double recipients = side(one.recipients(), other.recipients());
        double straight = (actors + recipients) / 2;
        if (one.mention().type() != EventType.CONSULT) {
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
        double best = 0;
        for (Party other : others) {
            best = Math.max(best, party.likeness(other));
        }
        return best;
    }

    private double words(Account one, Account other) {
        return traits.of(one).likeWords(traits.of(other));
    }

    /** 1 for the same day, less the farther apart the two are reported; below 0 for what recurs from day to day. */
    private static double time(Account one, Account other) {
        boolean days = one.date().precision() == Precision.DAY && other.date().precision() == Precision.DAY;
        boolean alike = one.date().bound().equals(other.date().bound());
        if (days && alike && !Exclusion.daysConflict(one, other)) {
            return 1;
        }
        Optional<LocalDate> first = one.date().value().or(one::reported);
        Optional<LocalDate> second = other.date().value().or(other::reported);
        if (first.isEmpty() || second.isEmpty()) {
            return UNKNOWN;
        }
        long gap = Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
        boolean recurs = !SINGULAR.contains(one.mention().type());
        if (gap <= 1) {
            return UNKNOWN;
        }
        if (gap <= 3) {
            return recurs ? 0.3 : 0.4;
        }
        return gap <= 10 ? (recurs ? -0.2 : 0.2) : (recurs ? -0.6 : 0);
    }

    /** Whether two accounts name one kind of deed by the same word or one of its stem. */
    public static boolean sameTrigger(Account one, Account other) {
        String first = verb(one);
        String second = verb(other);
        return Exclusion.areRelated(one, other)
                && (trigger(one, first, other, second) >= SAME_WORD
                        || (TAKING.contains(first) && TAKING.contains(second)));
    }

    private static String verb(Account account) {
        return account.trigger().lemma().toLowerCase(ROOT);
    }

    /** Whether one account can deny what the other tells: same type, same actor, and nobody else to whom. */
    public static boolean sameDeedDenied(Account denied, Account told) {
        boolean sameType = denied.mention().type() == told.mention().type()
                && denied.object().agrees(told.object())
                && (!SINGULAR.contains(told.mention().type()) || denied.object() == told.object());
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

    /** Who would do what is denied: its actor, else whoever the clause names that denies it; not "they", who may be any. */
    private static List<Party> deniers(Account denied) {
        boolean several = denied.mention().actors().stream()
                .map(actor -> denied.document().text(actor.span()).toLowerCase(ROOT))
                .anyMatch(SEVERAL::contains);
        if (several) {
            return List.of();
        }
        List<Party> known = denied.actors().stream()
                .filter(party -> party.entity().isPresent())
                .toList();
        return known.isEmpty() ? denied.named() : known;
    }
}
