package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Who does what a verb tells, as the grammar gives it: its own subject, else that of the clause that it stands under, the
 * noun that it describes, or who is told, asked or judged to do it.
 */
record Subjects(Predicate predicate) {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> NOMINATIVE = Set.of("i", "he", "she", "we", "they");
    private static final Set<String> MEANWHILE = Set.of("after", "before", "while", "by", "without", "since", "when");
    private static final int DEEPEST = 6;

    /** The heads of the phrases that name them, for a verb of the predicate's sentence. */
    List<Token> of(Token verb) {
        return of(verb, 0);
    }

    private Sentence sentence() {
        return predicate.sentence();
    }

    private WordClasses classes() {
        return predicate.classes();
    }

    private List<Token> of(Token verb, int depth) {
        List<Token> subjects = new ArrayList<>();
        Companion companion = new Companion(sentence(), classes());
        for (Token child : sentence().children(verb, "nsubj")) {
            Token subject = antecedent(child);
            if (!companion.isDay(child)) {
                subjects.addAll(subject.equals(child) ? List.of(child) : companion.speakers(subject));
            }
        }
        Optional<Token> head = sentence().head(verb);
        if (subjects.isEmpty()) {
            subjects.addAll(subjectOfClauseBefore(verb));
        }
        if (subjects.isEmpty()) {
            subjects.addAll(nominativeBefore(verb));
        }
        if (!subjects.isEmpty() || head.isEmpty() || depth > DEEPEST) {
            return subjects;
        }
        Token above = head.get();
        List<Token> judged = judged(verb);
        if (!judged.isEmpty()) {
            return judged;
        }
        return switch (verb.relation()) {
            case "acl" ->
                isBehind(verb, MEANWHILE) ? subjectsOver(above, depth) : subjectsAtNoun(verb, above, companion);
            case "acl:relcl" -> above.isNoun() ? List.of(above) : List.of();
            case "xcomp" -> controller(above, depth);
            case "conj", "advcl", "parataxis", "dep" -> subjectsAbove(above, depth);
            default -> List.of();
        };
    }

    private List<Token> subjectsAbove(Token above, int depth) {
        return above.isVerb() || hasSubject(above) ? of(above, depth + 1) : List.of();
    }

    /** Who is judged for a deed did it, wherever the parser puts the deed: "blamed the rebels for breaking the truce". */
    private List<Token> judged(Token deed) {
        Optional<Token> above = isBehind(deed, Set.of("for")) ? sentence().head(deed) : Optional.empty();
        for (int steps = 0; steps < DEEPEST && above.isPresent(); steps++) {
            List<Token> judged = sentence().children(above.get(), "obj");
            if (!judged.isEmpty() && classes().matches(above.get(), "judging")) {
                return judged;
            }
            above = sentence().head(above.get());
        }
        return List.of();
    }

    /** "They" directly before "are planning" is who plans, also where the parser takes it for the object of a verb before it. */
    private List<Token> nominativeBefore(Token verb) {
        return sentence().children(verb).stream()
                .filter(child -> child.relation().startsWith("aux") && child.index() > 0)
                .findFirst()
                .map(aux -> sentence().token(aux.index() - 1))
                .filter(word -> NOMINATIVE.contains(Lemmas.word(word)))
                .stream()
                .toList();
    }

    /** In "has troops there yet has denied it" the parser may put the first clause under the second. */
    private List<Token> subjectOfClauseBefore(Token verb) {
        return sentence().children(verb, "ccomp").stream()
                .filter(clause -> clause.index() < verb.index())
                .flatMap(clause -> sentence().children(clause, "nsubj").stream())
                .limit(1)
                .toList();
    }

    private List<Token> subjectsAtNoun(Token verb, Token noun, Companion companion) {
        if (infinitive(verb)) {
            return nounsOwn(noun);
        }
        // "The agency is on the verge of declaring": a state in which somebody is does nothing itself.
        if (hasSubject(noun) && isBehind(verb, Set.of("of"))) {
            return sentence().children(noun, "nsubj");
        }
        return noun.isNoun() ? companion.speakers(noun) : List.of();
    }

    /** In "closed the border after holding talks" the parser may put the second clause under the noun. */
    private List<Token> subjectsOver(Token noun, int depth) {
        return sentence().head(noun).map(verb -> subjectsAbove(verb, depth)).orElse(List.of());
    }

    private boolean isBehind(Token verb, Set<String> words) {
        return sentence().children(verb).stream()
                .anyMatch(child -> (child.is("mark") || child.is("case")) && words.contains(Lemmas.word(child)));
    }

    private boolean infinitive(Token verb) {
        return sentence().children(verb, "mark").stream()
                .anyMatch(mark -> mark.tag().equals("TO"));
    }

    /** Whose a decision or a plan is: "the government's decision to leave", "the U.S. decision to leave". */
    private List<Token> nounsOwn(Token noun) {
        Predicate decision = new Predicate(sentence(), noun, classes());
        return noun.isNoun() ? decision.nounAgents() : List.of();
    }

    private boolean hasSubject(Token word) {
        return sentence().child(word, "nsubj").isPresent();
    }

    private List<Token> controller(Token governor, int depth) {
        List<Token> objects = sentence().children(governor, "obj");
        if (!objects.isEmpty() && classes().matches(governor, "controlling")) {
            return objects;
        }
        return of(governor, depth + 1);
    }

    /** What a relative pronoun stands for. */
    Token antecedent(Token word) {
        if (word.isProperNoun() || !RELATIVE.contains(Lemmas.word(word))) {
            return word;
        }
        Token at = predicate.token();
        for (int steps = 0; steps < DEEPEST && at.head() >= 0; steps++) {
            if (at.is("acl")) {
                return sentence().token(at.head());
            }
            at = sentence().token(at.head());
        }
        return word;
    }
}
