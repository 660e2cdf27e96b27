package org.sitrep.engine.read.statement;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Token;

/** Chooses the dependent of a verbal cue that heads its content, by the frames that the lexicon gives the verb. */
final class Complements {
    private static final Set<String> CLAUSAL = Set.of("parataxis", "dep");
    private static final Set<String> INFINITIVE = Set.of("xcomp", "advcl", "ccomp");

    private final Tree tree;
    private final Token verb;
    private final CueEntry entry;

    Complements(Tree tree, Token verb, CueEntry entry) {
        this.tree = tree;
        this.verb = verb;
        this.entry = entry;
    }

    /** The head of content that follows the verb. */
    Optional<Token> right() {
        return tree.children(verb).stream()
                .filter(child -> child.index() > verb.index() && fits(child))
                .min(Comparator.comparingInt(Token::index))
                .or(this::clauseUnderAddressee);
    }

    /** The head of content that the verb follows: "the pass is open, he said". */
    Optional<Token> left() {
        if (!entry.takes("quote")) {
            return Optional.empty();
        }
        Optional<Token> clause = tree.children(verb).stream()
                .filter(child ->
                        child.index() < verb.index() && child.relation().equals("ccomp"))
                .findFirst();
        return clause.or(this::governor);
    }

    /** The clause to which "he said" is a mere addition. */
    private Optional<Token> governor() {
        boolean as = verb.is("advcl")
                && tree.child(verb, "mark")
                        .filter(mark -> mark.lemma().equals("as"))
                        .isPresent();
        boolean beside = CLAUSAL.contains(verb.relation()) && verb.head() < verb.index();
        return as || beside ? tree.head(verb).map(this::clauseOf) : Optional.empty();
    }

    /**
     * The predicate that a nominal or a clause depends on: the parser hangs a tag on the noun or the verb that stands nearest.
     */
    private Token clauseOf(Token token) {
        Token at = token;
        while ((isNominal(at) || (verb.is("parataxis") && isSideClause(at)))
                && tree.head(at).filter(head -> head.index() < verb.index()).isPresent()) {
            at = tree.head(at).get();
        }
        return at;
    }

    /** A clause of circumstances, or the second verb of one subject: "when the boat capsized and sank". */
    private boolean isSideClause(Token token) {
        return token.is("advcl")
                || (token.is("conj") && tree.child(token, "nsubj").isEmpty());
    }

    private boolean isNominal(Token token) {
        return token.isNoun()
                && (token.is("obl") || token.is("obj") || token.is("nmod") || token.is("appos"))
                && tree.child(token, "cop").isEmpty();
    }

    private boolean fits(Token child) {
        String relation = child.relation();
        if (relation.equals("ccomp")) {
            return entry.takes("that") || entry.takes("quote") || (entry.takes("to") && infinitive(child));
        }
        if (CLAUSAL.contains(relation)) {
            return entry.takes("that")
                    && !isClosingTag(child)
                    && (child.isVerb() || tree.child(child, "cop").isPresent());
        }
        if (relation.equals("xcomp")) {
            return infinitive(child)
                    ? entry.takes("to")
                    : entry.takes(child.tag().equals("VBG") ? "ing" : "as");
        }
        if (relation.equals("obj") || relation.equals("iobj")) {
            return !clauseFollows(child) && !isPaper(child) && (entry.takes("object") || raised(child));
        }
        if (relation.startsWith("obl")) {
            String preposition = tree.preposition(child);
            return !preposition.isEmpty() && entry.takes(preposition);
        }
        return relation.startsWith("advcl") && prepositional(child);
    }

    /** "…, he added." attributes what stands before it and is no content itself. */
    private boolean isClosingTag(Token child) {
        int first = tree.firstUnder(child);
        boolean apart = first > 0 && tree.token(first - 1).word().equals(",");
        return apart
                && tree.lastUnder(child) == child.index()
                && tree.child(child, "nsubj").isPresent()
                && child.index() + 2 >= tree.size();
    }

    /** "Issued a statement" says nothing yet; what the statement says hangs on it. */
    private boolean isPaper(Token child) {
        return SpeakerFinder.PAPERS.contains(child.lemma())
                && tree.children(child).stream().anyMatch(other -> other.is("acl") || other.is("ccomp"));
    }

    /** "to" before a verb is a mark; so is the preposition of "warned against leaving". */
    private boolean prepositional(Token child) {
        return tree.child(child, "mark")
                .filter(mark -> !mark.lemma().equals("to")
                        && entry.takes(mark.lemma())
                        && child.tag().equals("VBG"))
                .isPresent();
    }

    private boolean infinitive(Token child) {
        return tree.child(child, "mark")
                .filter(mark -> mark.lemma().equals("to"))
                .isPresent();
    }

    /** Whether an object is only the one who is told. */
    private boolean clauseFollows(Token object) {
        return entry.takes("that")
                && tree.children(verb).stream()
                        .anyMatch(child -> child.index() > object.index()
                                && child.relation().equals("ccomp")
                                && !infinitive(child));
    }

    /** Whether an object is the one who is to act: "urged the guards to leave". */
    private boolean raised(Token object) {
        return entry.takes("to")
                && tree.children(verb).stream()
                        .anyMatch(child -> child.index() > object.index()
                                && INFINITIVE.contains(child.relation())
                                && infinitive(child));
    }

    /** The parser likes to hang the content on the one who is told: "told the crew that …". */
    private Optional<Token> clauseUnderAddressee() {
        if (!entry.takes("that")) {
            return Optional.empty();
        }
        return tree.children(verb).stream()
                .filter(child ->
                        child.index() > verb.index() && (child.is("obj") || child.is("iobj") || child.is("obl")))
                .flatMap(child -> tree.children(child).stream())
                .filter(child -> child.is("acl") || child.is("ccomp") || child.is("dep"))
                .filter(child -> child.isVerb() || tree.child(child, "cop").isPresent())
                .findFirst();
    }
}
