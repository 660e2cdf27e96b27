package org.sitrep.engine.read.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/** What the words that belong to a deed's own clause say about its status: negation, modals, adverbs, conditions. */
final class LocalStatus {
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "no", "neither", "nor", "n’t", "nobody");
    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "noone");
    /** What makes a negation none: "not only". */
    private static final Set<String> HALF = Set.of("only", "just", "merely", "simply", "necessarily", "surprisingly");

    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall", "wo", "sha");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> DUTY = Set.of("should", "must", "ought");
    private static final Set<String> IF = Set.of("if", "unless", "provided", "should", "lest");
    private static final Set<String> TRAVEL = Set.of(
            "head", "travel", "visit", "fly", "meet", "arrive", "leave", "host", "hold", "depart", "go", "return",
            "come", "send", "open", "join", "attend");

    private static final Set<String> FUTURE_WORD = Set.of(
            "tomorrow",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "next",
            "soon",
            "later",
            "week",
            "month");

    private final Sentence sentence;
    private final StatusCues cues;

    LocalStatus(Sentence sentence, StatusCues cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    Set<Status> of(Token token) {
        Set<Status> found = EnumSet.noneOf(Status.class);
        List<Token> children = sentence.children(token);
        for (Token child : children) {
            readChild(token, child, found);
        }
        if (doneToNobody(token)) {
            found.add(Status.DENIED);
        }
        if (isVerbal(token, children)) {
            readTense(token, children, found);
        }
        return found;
    }

    /** Whether a word is negated in its own clause. */
    boolean negated(Token token) {
        return sentence.children(token).stream().anyMatch(child -> negates(token, child));
    }

    private boolean negates(Token token, Token child) {
        String word = Lemmas.word(child);
        boolean argument = child.is("nsubj") || child.is("obj");
        boolean onlyHalf =
                child.index() + 1 < sentence.size() && HALF.contains(Lemmas.word(sentence.token(child.index() + 1)));
        return (!onlyHalf
                        && NEGATION.contains(word)
                        && !argument
                        && (child.is("advmod") || child.is("det") || child.is("dep")))
                || (child.is("nsubj") && Set.of("nobody", "none", "neither").contains(word))
                || (child.is("cc") && word.equals("nor") && child.index() < token.index());
    }

    private void readChild(Token token, Token child, Set<Status> found) {
        String word = Lemmas.word(child);
        if (negates(token, child) || subjectNone(child)) {
            found.add(Status.DENIED);
        } else if (child.is("aux")) {
            readModal(token, child, word, found);
        } else if (child.is("advmod")
                && word.equals("yet")
                && child.index() + 1 < sentence.size()
                && sentence.token(child.index() + 1).tag().equals("TO")) {
            found.add(Status.DENIED);
        } else if (child.is("advmod")) {
            readClasses(cues.classes(child, 'R'), found);
        } else if (child.is("amod") && token.isNoun()) {
            readClasses(cues.classes(child, 'A'), found);
        } else if (child.is("det") && word.equals("any")) {
            found.add(Status.CONDITIONAL);
        } else if (child.is("mark") && IF.contains(word)) {
            found.add(token.relation().equals("ccomp") ? Status.PREDICTED : Status.CONDITIONAL);
        } else if (child.is("acl") && child.tag().equals("VBN") && token.isNoun()) {
            readHeadline(cues.classes(sentence, child), found);
        } else if (child.is("mark") || child.is("case")) {
            readMarker(child, word, found);
        } else if (child.is("advcl") && condition(child) && modal(token)) {
            found.add(Status.CONDITIONAL);
        }
    }

    /** "Threaten nobody", where the parser may tie the word to another one. */
    private boolean doneToNobody(Token token) {
        int next = token.index() + 1;
        boolean follows =
                token.isVerb() && next < sentence.size() && NOBODY.contains(Lemmas.word(sentence.token(next)));
        return follows
                || sentence.children(token, "obj").stream().anyMatch(object -> NOBODY.contains(Lemmas.word(object)));
    }

    boolean determinedByNo(Token noun) {
        return sentence.child(noun, "det")
                .filter(determiner -> Lemmas.word(determiner).equals("no"))
                .isPresent();
    }

    private boolean subjectNone(Token child) {
        return child.is("nsubj") && determinedByNo(child);
    }

    /** "Talks postponed": a headline's verb hangs on its noun. */
    private static void readHeadline(Set<String> classes, Set<Status> found) {
        if (classes.contains("deny")) {
            found.add(Status.DENIED);
        } else if (classes.contains("delay")) {
            found.add(Status.PLANNED);
        }
    }

    private static void readClasses(Set<String> classes, Set<Status> found) {
        if (classes.contains("deny")) {
            found.add(Status.DENIED);
        } else if (classes.contains("plan")) {
            found.add(Status.PLANNED);
        } else if (classes.contains("predict")) {
            found.add(Status.PREDICTED);
        }
    }

    private void readMarker(Token child, String word, Set<Status> found) {
        boolean instead = child.index() > 0
                && ((word.equals("of") && precededBy(child, "instead"))
                        || (word.equals("than") && precededBy(child, "rather")));
        if (word.equals("without") || word.equals("instead") || instead) {
            found.add(Status.DENIED);
        } else if (word.equals("until") || word.equals("whether")) {
            found.add(Status.PREDICTED);
        }
    }

    private boolean precededBy(Token token, String word) {
        return Lemmas.word(sentence.token(token.index() - 1)).equals(word);
    }

    private void readModal(Token token, Token aux, String word, Set<Status> found) {
        boolean beforeSubject = before(aux, token);
        if (word.equals("should") && beforeSubject) {
            found.add(Status.CONDITIONAL);
        } else if (FUTURE.contains(word)) {
            found.add(Status.PLANNED);
        } else if (word.equals("would") || word.equals("'d") || word.equals("’d")) {
            found.add(wouldBePlanned(token) ? Status.PLANNED : Status.PREDICTED);
        } else if (POSSIBLE.contains(word)) {
            found.add(Status.PREDICTED);
        } else if (DUTY.contains(word)) {
            found.add(Status.DEMANDED);
        }
    }

    /** "announced that troops would be sent": what was then decided for later, not a mere thought. */
    private boolean wouldBePlanned(Token token) {
        Token clause = token;
        if (clause.relation().equals("xcomp") && clause.head() >= 0) {
            clause = sentence.token(clause.head());
        }
        return isReported(clause);
    }

    /** Whether a clause is what somebody said. */
    private boolean isReported(Token clause) {
        return clause.relation().equals("ccomp")
                && sentence.head(clause)
                        .filter(governor -> cues.classes(governor).contains("say"))
                        .isPresent();
    }

    private boolean condition(Token clause) {
        return sentence.children(clause).stream()
                .anyMatch(child -> (child.is("mark") && IF.contains(Lemmas.word(child)))
                        || (child.is("aux")
                                && Lemmas.word(child).equals("should")
                                && child.index() < clause.index()
                                && before(child, clause)));
    }

    /** Whether an auxiliary stands before a subject: "should they attack". */
    private boolean before(Token aux, Token verb) {
        return sentence.children(verb, "nsubj").stream().anyMatch(subject -> aux.index() < subject.index());
    }

    private boolean modal(Token token) {
        return sentence.children(token, "aux").stream()
                .anyMatch(aux -> aux.tag().equals("MD"));
    }

    /** "The border is closed": what was done still holds. */
    private boolean lasts(Token token) {
        return token.tag().equals("VBN")
                && sentence.child(token, "aux:pass").isPresent()
                && sentence.children(token, "aux").size() == 1
                && cues.classes(token).contains("state");
    }

    private static boolean isVerbal(Token token, List<Token> children) {
        return token.isVerb() || children.stream().anyMatch(child -> child.is("cop"));
    }

    private void readTense(Token token, List<Token> children, Set<Status> found) {
        boolean to = children.stream()
                .anyMatch(child -> child.is("mark") && child.tag().equals("TO"));
        boolean present = children.stream()
                .filter(child -> child.is("aux") || child.is("cop"))
                .anyMatch(aux -> Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "'m")
                        .contains(Lemmas.word(aux)));
        boolean been = children.stream()
                        .anyMatch(child -> child.is("aux") && Lemmas.word(child).equals("been"))
                && !children.stream()
                        .anyMatch(child -> child.is("aux") && Lemmas.word(child).equals("had"));
        boolean being = children.stream().anyMatch(child -> Lemmas.word(child).equals("being"));
        // "Is moving" becomes "was moving" where somebody said so.
        boolean backshifted = isReported(token)
                && children.stream()
                        .anyMatch(child ->
                                child.is("aux") && Set.of("was", "were").contains(Lemmas.word(child)));
        boolean infinitive = token.tag().equals("VB")
                || children.stream()
                        .anyMatch(child -> child.is("aux:pass") && child.tag().equals("VB"));
        if (to && present && infinitive) {
            found.add(Status.PLANNED);
        } else if (token.tag().equals("VBG") && (present || been || backshifted)) {
            boolean later = TRAVEL.contains(Lemmas.of(token))
                    && sentence.subtree(token).stream().anyMatch(word -> FUTURE_WORD.contains(Lemmas.word(word)));
            found.add(later ? Status.PLANNED : Status.ONGOING);
        } else if (being && (present || backshifted)) {
            found.add(Status.ONGOING);
        } else if (present && (!token.isVerb() || lasts(token))) {
            found.add(Status.ONGOING);
        }
    }
}
