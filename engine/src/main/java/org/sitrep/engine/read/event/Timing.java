package org.sitrep.engine.read.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.TimeExpression;
import org.sitrep.engine.model.TimeType;
import org.sitrep.engine.model.Token;

/**
 * Finds the time expression that dates a deed: the one that the deed, or a verb that is one with it, governs. The
 * nearest one in the text may date something else: "said Monday that it had ordered the departure on Saturday".
 */
final class Timing {
    private static final int HIGHEST = 30;
    private static final int STEP = 10;
    private static final int RAISED = 20;
    private static final int COORDINATE = 100;
    private static final int ANCHORED_LENGTH = 150;
    private static final int MEANWHILE = 200;
    private static final int SHARED = 300;
    private static final int CLAUSE = 400;
    private static final int LENGTH = 1000;
    private static final int VAGUE = 2000;
    private static final int NEVER = Integer.MAX_VALUE;

    /** Marks that part the day of a line from what happened on it. */
    private static final Set<String> HEADING = Set.of("-", "--", "–", "—", ":", "|");

    private static final Set<String> OWNED = Set.of("nmod:poss", "compound");
    private static final Set<String> OBJECT = Set.of("obj", "iobj", "obl:tmod", "nmod:tmod", "dep", "obl", "xcomp");

    private final Sentence sentence;
    private final List<TimeExpression> times;
    private final TimeRange range;
    private final Companion companion;

    Timing(Sentence sentence, List<TimeExpression> times, WordClasses classes) {
        this.companion = new Companion(sentence, classes);
        this.sentence = sentence;
        this.times = times.stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
        range = new TimeRange(sentence, this.times);
    }

    /** Whether a word belongs to a time expression. */
    boolean holds(Token token) {
        return times.stream().anyMatch(time -> time.span().overlaps(token.span()));
    }

    /**
     * The expression that dates a deed.
     *
     * @param deeds the indices of the sentence's words that name deeds: "condemned Monday's attack" dates the attack
     */
    Optional<TimeExpression> of(Predicate predicate, Set<Integer> deeds) {
        Optional<TimeExpression> best = Optional.empty();
        int bestRank = NEVER;
        Map<Integer, Integer> own = one(predicate);
        for (TimeExpression time : times) {
            if (time.type() == TimeType.SET
                    || time.span().overlaps(predicate.token().span())) {
                continue;
            }
            int rank = rank(time, own, deeds, predicate.classes());
            if (rank < bestRank) {
                best = Optional.of(time);
                bestRank = rank;
            }
        }
        return best.or(this::heading).map(range::around);
    }

    /** The day at the head of a line of a chronology: "March 3 - Rebels attack the port", "March 3: ...". */
    private Optional<TimeExpression> heading() {
        return times.stream()
                .filter(time -> time.type() == TimeType.DATE && !time.form().endsWith("_REF"))
                .filter(time -> time.span().start() <= sentence.token(0).span().start())
                .filter(time -> sentence.tokens().stream()
                        .filter(token -> token.span().start() >= time.span().end())
                        .findFirst()
                        .filter(token -> HEADING.contains(token.word()))
                        .isPresent())
                .findFirst();
    }

    /** The deed's word and the verbs that tell the same deed, "is expected to speak", "held talks", each with its rank. */
    private Map<Integer, Integer> one(Predicate predicate) {
        Map<Integer, Integer> own = new LinkedHashMap<>();
        Token at = predicate.token();
        own.put(at.index(), 0);
        Optional<Token> verb = predicate.light().or(predicate::happening);
        if (verb.isPresent()) {
            at = verb.get();
            own.put(at.index(), 0);
        }
        if (at.isVerb()) {
            below(at, own);
        }
        int rank = 0;
        for (int steps = 0; steps < HIGHEST && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            boolean raised =
                    at.relation().equals("xcomp") && !predicate.classes().matches(above, "resolving");
            boolean coordinate = at.relation().equals("conj")
                    && above.isVerb()
                    && sentence.child(at, "nsubj").isEmpty();
            Optional<Token> beside = raised || coordinate ? Optional.of(above) : companion.of(at);
            if (beside.isEmpty()) {
                break;
            }
            rank += raised ? RAISED : coordinate ? COORDINATE : MEANWHILE;
            at = beside.get();
            own.putIfAbsent(at.index(), rank);
        }
        return own;
    }

    /**
     * The verbs under a deed's that share its time: "speaking in Rome on Monday, he named"; "entered and took it on Monday";
     * "were killed when a bomb went off on Monday".
     */
    private void below(Token verb, Map<Integer, Integer> own) {
        for (Token child : sentence.children(verb)) {
            boolean meanwhile = (child.is("advcl") || (child.is("dep") && child.index() < verb.index()))
                    && child.tag().equals("VBG")
                    && sentence.child(child, "mark").isEmpty()
                    && sentence.child(child, "aux").isEmpty();
            boolean shared = child.relation().equals("conj")
                    && child.tag().equals(verb.tag())
                    && times.size() == 1
                    && sentence.child(child, "nsubj").isEmpty();
            if (meanwhile || shared) {
                own.put(child.index(), meanwhile ? MEANWHILE : SHARED);
            } else if (child.is("advcl") && tellsWhen(child)) {
                own.put(child.index(), CLAUSE);
            }
        }
    }

    /** Whether a clause says at which moment the deed was done: one that had come to pass before tells no more than an order. */
    private boolean tellsWhen(Token clause) {
        List<Token> children = sentence.children(clause);
        return children.stream().anyMatch(child -> Lemmas.word(child).equals("when") && child.index() < clause.index())
                && children.stream().noneMatch(child -> Lemmas.word(child).equals("had"));
    }

    /** How near an expression is under the deed: fewer steps first, days before lengths of time, these before vague ones. */
    private int rank(TimeExpression time, Map<Integer, Integer> own, Set<Integer> deeds, WordClasses classes) {
        Optional<Token> head = sentence.headOf(time.span());
        if (head.isEmpty() || isNamed(head.get(), classes)) {
            return NEVER;
        }
        Token at = head.get();
        for (int steps = 0; steps < HIGHEST; steps++) {
            Integer rank = own.get(at.index());
            if (rank != null) {
                return rank + STEP * steps + kind(time);
            }
            boolean anotherDeed =
                    steps > 0 && (at.isVerb() || (deeds.contains(at.index()) && !isDated(at, head.get())));
            boolean owned = steps == 0 && OWNED.contains(at.relation()) && !own.containsKey(at.head());
            if (at.head() < 0 || anotherDeed || owned) {
                return NEVER;
            }
            at = sentence.token(at.head());
        }
        return NEVER;
    }

    /** Whether a noun has a day of its own before it, so that a second one behind it is its verb's: "Friday's raid on Sunday". */
    private boolean isDated(Token noun, Token day) {
        return sentence.children(noun).stream()
                .anyMatch(child -> OWNED.contains(child.relation()) && child.index() != day.index() && holds(child));
    }

    /** Whether a day is what the sentence speaks of: "declared Wednesday a day of mourning", "Monday marked the end". */
    private boolean isNamed(Token day, WordClasses classes) {
        Optional<Token> verb = sentence.head(day).filter(Token::isVerb);
        boolean bare = sentence.child(day, "case").isEmpty() && !companion.isDay(day);
        if (verb.isEmpty() || !bare) {
            return false;
        }
        boolean subject =
                day.relation().startsWith("nsubj") && day.index() < verb.get().index();
        boolean object = OBJECT.contains(day.relation())
                && day.index() > verb.get().index()
                && (classes.matches(verb.get(), "dayobject")
                        || (classes.matches(verb.get(), "dayoffered") && nothingElseFollows(verb.get(), day)));
        return subject || object;
    }

    /** Whether a verb has no object but a day: "had offered Monday", not "offered Monday to send doctors". */
    private boolean nothingElseFollows(Token verb, Token day) {
        return sentence.children(verb).stream()
                .filter(child -> child.index() > verb.index() && child.index() != day.index())
                .noneMatch(child -> child.is("obj") || child.is("xcomp") || child.is("ccomp"));
    }

    private static int kind(TimeExpression time) {
        if (time.form().endsWith("_REF")) {
            return VAGUE;
        }
        if (time.type() != TimeType.DURATION) {
            return 0;
        }
        return time.form().startsWith("~") ? ANCHORED_LENGTH : LENGTH;
    }
}
