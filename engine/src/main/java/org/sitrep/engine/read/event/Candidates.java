package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Finds the words of a sentence that a rule takes for a deed worth reporting. Safe for use by threads. */
public final class Candidates {
    private static final Set<EventType> UNDONE = Set.of(EventType.SANCTION, EventType.COERCE, EventType.CLOSE);

    private final EventLexicon lexicon;

    Candidates(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static Candidates load() {
        return new Candidates(EventLexicon.load());
    }

    /** A word with the rule that holds for it. */
    record Candidate(Predicate predicate, EventRule rule) {}

    /** The words that name deeds, each deed once, in the order of the text. */
    public List<Token> words(Sentence sentence) {
        return of(sentence).stream()
                .map(candidate -> candidate.predicate.token())
                .toList();
    }

    List<Candidate> of(Sentence sentence) {
        List<Candidate> all = new ArrayList<>();
        General general = new General(sentence);
        for (Token token : sentence.tokens()) {
            if (mayTell(token)) {
                Predicate predicate = new Predicate(sentence, token, lexicon.classes());
                lexicon.rule(predicate)
                        .filter(rule -> rule.weight() > 0 && !general.speaksOf(token))
                        .ifPresent(rule -> all.add(new Candidate(predicate, rule)));
            }
        }
        return all.stream()
                .filter(candidate -> all.stream().noneMatch(other -> tellsTheSame(other, candidate)))
                .toList();
    }

    /** Whether a noun only names what its verb tells, "ordered an <i>evacuation</i>", or undoes, "lifted the <i>ban</i>". */
    private static boolean tellsTheSame(Candidate verb, Candidate noun) {
        boolean undone = verb.rule.type() == EventType.RETREAT && UNDONE.contains(noun.rule.type());
        return noun.predicate.pos() == 'N'
                && verb.predicate.pos() != 'N'
                && (undone || verb.rule.type() == noun.rule.type())
                && verb.predicate.dependents().contains(noun.predicate.token());
    }

    private static boolean mayTell(Token token) {
        boolean adjective = token.tag().equals("JJ") || token.tag().equals("VBN");
        boolean noun = token.isNoun() && !token.is("compound") && token.name().equals("O");
        boolean verb = token.isVerb() && !token.is("amod") && !token.is("aux") && !token.is("cop") && !token.is("case");
        return verb || noun || (adjective && !token.is("amod"));
    }
}
