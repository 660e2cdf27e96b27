package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/**
 * Collects what every word above a deed says about its status, from the deed's own word up to where the text itself
 * speaks: "is <i>expected</i> to announce", "<i>fears</i> of an invasion", "<i>denied</i> plans to attack".
 *
 * <p>The signatures of governing words follow the idea of TruthTeller (Lotan, Stern and Dagan, NAACL 2013): each word
 * changes what stands below it, in its own way where it is itself negated.
 */
final class StatusClimb {
    private static final int HIGHEST = 30;

    private static final Set<String> TAKES_NOUN = Set.of("plan", "predict", "demand", "deny", "try", "delay", "allege");

    private static final Set<String> OPENS = Set.of("predict", "plan", "allege", "warn");

    private static final Set<String> FACTUAL_CLAUSE = Set.of(
            "after", "as", "because", "since", "when", "while", "although", "though", "once", "where", "whereas");

    private final Sentence sentence;
    private final StatusCues cues;
    private final WordClasses classes;
    private final LocalStatus local;
    private final Marks marks;
    private final Map<Status, Source> found = new EnumMap<>(Status.class);
    private final List<Token> governors = new ArrayList<>();

    StatusClimb(Sentence sentence, StatusCues cues, WordClasses classes) {
        this.sentence = sentence;
        this.cues = cues;
        this.classes = classes;
        this.local = new LocalStatus(sentence, cues);
        this.marks = new Marks(sentence);
    }

    /** Where a status comes from, the surest first. */
    enum Source {
        /** From the deed's own clause: "did not attack". */
        OWN,
        /** From a word that governs it: "refused to attack". */
        GOVERNOR,
        /** From the clause of a word above it: "will not decide to attack". */
        ABOVE
    }

    /** Every status that a word on the way up gives, with its surest source. */
    Map<Status, Source> found() {
        return found;
    }

    /** The highest word that gave a status. */
    Optional<Token> governor() {
        return governors.isEmpty() ? Optional.empty() : Optional.of(governors.get(governors.size() - 1));
    }

    void climb(Token trigger) {
        local.of(trigger).forEach(status -> found.put(status, Source.OWN));
        if (marks.inConditionAhead(trigger)) {
            found.put(Status.CONDITIONAL, Source.OWN);
        }
        if (sentence.children(trigger, "obj").stream().anyMatch(this::noneOfThem)) {
            found.put(Status.DENIED, Source.OWN);
        }
        climbFrom(trigger);
        boolean unplaced = found.isEmpty()
                && marks.infinitiveWithTo(trigger)
                && trigger.tag().equals("VB");
        if (unplaced
                && !sentence.head(trigger)
                        .map(head -> cues.classes(head).contains("fact"))
                        .orElse(false)) {
            found.put(Status.PLANNED, Source.ABOVE);
        }
    }

    /** "Sent no troops"; other things that there are none of, "had no doubt", say nothing against the verb. */
    private boolean noneOfThem(Token object) {
        return local.determinedByNo(object)
                && Stream.of("force", "weapon", "people", "captive", "citizen")
                        .anyMatch(name -> classes.matches(object, name));
    }

    private void climbFrom(Token trigger) {
        Token node = trigger;
        for (int steps = 0; steps < HIGHEST && node.head() >= 0; steps++) {
            readClauseBefore(node);
            Token head = sentence.token(node.head());
            Step step = step(node, head);
            if (step == Step.STOP) {
                return;
            }
            if (step != Step.GO_PAST) {
                for (Status status : local.of(head)) {
                    boolean stateOfOther = status == Status.ONGOING && !head.isVerb();
                    if (!stateOfOther && (step == Step.GO_ON || status != Status.DENIED)) {
                        found.putIfAbsent(status, Source.ABOVE);
                    }
                }
            }
            node = head;
        }
        readClauseBefore(node);
        readQuestion(node);
    }

    private enum Step {
        STOP,
        GO_ON,
        /** To the head, but a denial of the head is none of this. */
        GO_OPEN,
        /** To the head, but what it says of itself does not hold here. */
        GO_PAST
    }

    private void readQuestion(Token root) {
        boolean asked = Lemmas.word(sentence.token(sentence.size() - 1)).equals("?");
        if (asked && root.isVerb()) {
            found.putIfAbsent(Status.PREDICTED, Source.ABOVE);
        } else if (!asked && Lemmas.word(sentence.token(0)).equals("should")) {
            found.putIfAbsent(Status.CONDITIONAL, Source.ABOVE);
        }
    }

    private Step step(Token node, Token head) {
        return switch (node.relation()) {
            case "xcomp", "ccomp", "csubj", "csubj:pass" -> complement(node, head);
            case "acl" -> nounComplement(node, head);
            case "acl:relcl" -> Step.STOP;
            case "advcl" -> adverbial(node, head);
            case "conj" -> coordinate(node);
            case "parataxis", "root" -> Step.STOP;
            case "compound" -> nounInNoun(node, head);
            case "nmod", "nmod:poss" -> nounInNoun(node, head);
            case "obj", "iobj", "nsubj:pass", "nsubj", "obl", "dep" ->
                node.isVerb() ? complement(node, head) : argument(node, head);
            default -> Step.STOP;
        };
    }

    private Step complement(Token node, Token head) {
        Set<String> given = cues.classes(sentence, head);
        if (misplaced(node, head, given)) {
            return Step.STOP;
        }
        if (kept(node)) {
            return Step.GO_ON;
        }
        if (marks.infinitiveWithTo(node) && nounBeforeInfinitive(node)) {
            if (given.stream().anyMatch(TAKES_NOUN::contains)) {
                apply(head, given, true);
            }
            return Step.GO_ON;
        }
        boolean infinitive = node.tag().equals("VB") || node.tag().equals("VBG");
        boolean hearsay = given.contains("say")
                && !given.contains("demand")
                && marks.infinitiveWithTo(node)
                && sentence.child(head, "nsubj:pass").isPresent();
        boolean progressive = isGoingTo(head, node);
        if (progressive) {
            note(head, Status.PLANNED);
        } else if (hearsay) {
            note(head, Status.PREDICTED);
        } else if (head.tag().startsWith("JJ")) {
            adjective(head, given);
        } else if (node.relation().equals("ccomp") && given.contains("say") && !marks.infinitiveWithTo(node)) {
            return sayStep(head);
        } else if (apply(head, given, infinitive, marks.past(node))) {
            return beyond(head, given);
        } else if (marks.infinitiveWithTo(node) && !given.contains("fact")) {
            note(head, Status.PLANNED);
        }
        return Step.GO_ON;
    }

    /** "Did not rule out an attack" leaves it open: the two denials are read together. */
    private Step beyond(Token head, Set<String> given) {
        return given.contains("deny") && local.negated(head) ? Step.GO_OPEN : Step.GO_ON;
    }

    /** Reads "has troops stationed there": what was done still holds. */
    private boolean kept(Token node) {
        Optional<Token> keeper = new Predicate(sentence, node, classes).keeper();
        keeper.filter(verb -> verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
                .ifPresent(verb -> found.putIfAbsent(Status.ONGOING, Source.GOVERNOR));
        return keeper.isPresent();
    }

    /** Reads "have a plan to attack", where the parser ties the infinitive to the verb and not to the noun. */
    private boolean nounBeforeInfinitive(Token node) {
        int to = sentence.children(node, "mark").get(0).index();
        return to > 0
                && sentence.token(to - 1).isNoun()
                && apply(sentence.token(to - 1), cues.classes(sentence.token(to - 1), 'N'), true);
    }

    /** Reads "analysts fear the army will attack", where the parser puts the fear under the attack. */
    private void readClauseBefore(Token node) {
        for (Token child : sentence.children(node)) {
            boolean clause = child.is("csubj") || child.is("ccomp");
            Set<String> given = cues.classes(child);
            if (clause
                    && child.isVerb()
                    && misplaced(child, node, given)
                    && given.stream().anyMatch(OPENS::contains)) {
                apply(child, given, false, marks.past(node));
            }
        }
    }

    /** A main clause before another one, which the parser takes for its subject or object. */
    private boolean misplaced(Token node, Token head, Set<String> given) {
        return node.index() < head.index()
                && !given.contains("say")
                && sentence.child(node, "mark").isEmpty()
                && sentence.child(node, "nsubj").isPresent();
    }

    private static boolean isGoingTo(Token head, Token node) {
        return Lemmas.of(head).equals("go")
                && head.tag().equals("VBG")
                && node.tag().equals("VB");
    }

    /** What is said stands as said, whether or not the saying is still to come. */
    private Step sayStep(Token head) {
        Set<Status> own = local.of(head);
        return own.contains(Status.DENIED) || own.isEmpty() ? Step.GO_PAST : Step.GO_ON;
    }

    private void adjective(Token head, Set<String> given) {
        if (given.contains("govern-deny")) {
            note(head, Status.DENIED);
        } else if (given.contains("govern-demand")) {
            note(head, Status.DEMANDED);
        } else if (given.contains("govern-plan")) {
            note(head, Status.PLANNED);
        } else if (given.contains("govern-predict")) {
            note(head, Status.PREDICTED);
        }
    }

    /** Reads a governing verb or noun by its classes, turned round where it is negated. */
    private boolean apply(Token head, Set<String> given, boolean infinitive) {
        return apply(head, given, infinitive, false);
    }

    private boolean apply(Token head, Set<String> given, boolean infinitive, boolean past) {
        boolean negated = local.negated(head);
        if (given.contains("deny")) {
            note(head, negated ? Status.PREDICTED : Status.DENIED);
        } else if (given.contains("demand") && infinitive) {
            note(head, local.of(head).contains(Status.PLANNED) ? Status.PLANNED : Status.DEMANDED);
        } else if (given.contains("plan") && (infinitive || !head.isVerb())) {
            note(head, negated ? Status.DENIED : Status.PLANNED);
        } else if (given.contains("warn") && past) {
            return true;
        } else if (given.contains("predict") || given.contains("try") || given.contains("condition")) {
            note(head, given.contains("condition") ? Status.CONDITIONAL : Status.PREDICTED);
        } else if (given.contains("allege")) {
            note(head, Status.PREDICTED);
        } else if (given.contains("demand")) {
            note(head, Status.DEMANDED);
        } else if (given.contains("plan")) {
            note(head, Status.PLANNED);
        } else if (given.contains("delay")) {
            note(head, Status.PLANNED);
        } else if (given.contains("fact")) {
            ongoing(head);
        } else {
            return false;
        }
        return true;
    }

    private void ongoing(Token head) {
        if (Set.of("continue", "keep", "remain", "process", "midst").contains(Lemmas.of(head))) {
            found.putIfAbsent(Status.ONGOING, Source.GOVERNOR);
        }
    }

    private void note(Token head, Status status) {
        found.merge(status, Source.GOVERNOR, (before, now) -> before.compareTo(now) <= 0 ? before : now);
        governors.add(head);
    }

    private Step nounComplement(Token node, Token head) {
        if (kept(node)) {
            return Step.GO_ON;
        }
        boolean complement = marks.infinitiveWithTo(node) || marks.afterPreposition(node);
        Optional<Token> verb =
                sentence.head(head).filter(above -> cues.classes(above).contains("allege"));
        if (complement && head.is("obj") && verb.isPresent()) {
            note(verb.get(), Status.PREDICTED);
            return Step.GO_ON;
        }
        if (!complement) {
            return Step.STOP;
        }
        boolean applied = apply(head, cues.classes(head), true);
        if (!applied && marks.infinitiveWithTo(node)) {
            note(head, Status.PLANNED);
            applied = true;
        }
        return applied ? Step.GO_ON : Step.STOP;
    }

    private Step adverbial(Token node, Token head) {
        boolean factual =
                sentence.children(node, "mark").stream().anyMatch(mark -> FACTUAL_CLAUSE.contains(Lemmas.word(mark)));
        boolean finite = sentence.child(node, "mark").isPresent() && !marks.infinitiveWithTo(node);
        if (head.tag().startsWith("JJ") && (marks.infinitiveWithTo(node) || marks.afterPreposition(node))) {
            adjective(head, cues.classes(head));
            return Step.GO_ON;
        }
        if (marks.infinitiveWithTo(node) || node.tag().equals("VB")) {
            if (!apply(head, cues.classes(head), true)) {
                note(head, Status.PLANNED);
            }
            return Step.GO_ON;
        }
        if (!cues.classes(head).isEmpty() && marks.afterPreposition(node)) {
            apply(head, cues.classes(head), true);
            return Step.GO_ON;
        }
        return factual || finite ? Step.STOP : Step.GO_ON;
    }

    private Step coordinate(Token node) {
        boolean ownTense = node.tag().equals("VBD")
                || node.tag().equals("VBZ")
                || node.tag().equals("VBP")
                || sentence.child(node, "aux").isPresent()
                || sentence.child(node, "nsubj").isPresent();
        boolean copula = sentence.child(node, "cop").isPresent();
        return node.isNoun() || copula || (ownTense && node.isVerb()) ? Step.GO_PAST : Step.GO_ON;
    }

    private Step nounInNoun(Token node, Token head) {
        boolean about = node.is("compound") || marks.afterPreposition(node);
        if (about && apply(head, head.isNoun() ? cues.classes(head, 'N') : cues.classes(head), true)) {
            return Step.GO_ON;
        }
        return about && !marks.definite(node) ? Step.GO_ON : Step.STOP;
    }

    /** A noun as a verb's subject, object or phrase: what the verb says about it. */
    private Step argument(Token node, Token head) {
        Set<String> given = cues.classes(sentence, head);
        if (node.is("nsubj") && classes.matches(node, "truce") && classes.matches(head, "collapsing")) {
            note(head, Status.DENIED);
            return Step.GO_ON;
        }
        if (new Predicate(sentence, node, classes).inForce().isPresent()) {
            found.putIfAbsent(Status.ONGOING, Source.GOVERNOR);
            return Step.GO_ON;
        }
        if (!head.isVerb() && !head.isNoun()) {
            if (given.contains("predict")) {
                note(head, Status.PREDICTED);
            }
            return Step.GO_ON;
        }
        boolean subject = node.relation().equals("nsubj") && !new Predicate(sentence, head, classes).passive();
        boolean happens = node.is("nsubj") && given.contains("happen");
        if (happens || (!subject && !given.contains("deny") && classes.matches(head, "light"))) {
            return Step.GO_ON;
        }
        boolean governed = !subject && (!node.is("obl") || marks.afterPreposition(node));
        if (governed && given.stream().anyMatch(TAKES_NOUN::contains)) {
            apply(head, given, true);
            return beyond(head, given);
        }
        if (marks.definite(node)) {
            return Step.STOP;
        }
        return subject || node.is("obl") ? Step.GO_OPEN : Step.GO_ON;
    }
}
