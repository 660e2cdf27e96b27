package org.sitrep.engine.read.event;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Tells words that name a kind of deed, or one long known, from those that report one: "closing a mission is a grave
 * step", "a ceasefire is an agreement", "the term ultimatum", "the 1994 genocide".
 */
final class General {
    private static final Set<String> DEFINES =
            Set.of("describe", "differ", "mean", "denote", "entail", "involve", "require", "refer", "consist", "imply");

    private static final Set<String> WORD = Set.of("term", "word", "phrase", "expression", "notion", "concept");
    private static final Set<String> ARTICLE = Set.of("a", "an");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    private final Sentence sentence;

    General(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean speaksOf(Token token) {
        return token.tag().equals("VBG")
                ? isSubjectOfJudgement(token)
                : token.isNoun() && (isDefined(token) || isKnownByYear(token));
    }

    /** "Moving a mission is a step": what holds of all such deeds. "Moving the mission took a week" tells of one. */
    private boolean isSubjectOfJudgement(Token gerund) {
        return gerund.is("csubj")
                || (gerund.is("nsubj")
                        && sentence.head(gerund).filter(this::holdsNowOrWould).isPresent());
    }

    private boolean holdsNowOrWould(Token predicate) {
        Optional<Token> copula = sentence.child(predicate, "cop");
        boolean would = sentence.children(predicate, "aux").stream()
                .anyMatch(aux -> aux.tag().equals("MD"));
        return would || copula.orElse(predicate).tag().equals("VBZ");
    }

    private boolean isDefined(Token noun) {
        if (sentence.children(noun, "compound").stream().anyMatch(word -> WORD.contains(Lemmas.of(word)))
                || (noun.is("appos")
                        && sentence.head(noun)
                                .filter(word -> WORD.contains(Lemmas.of(word)))
                                .isPresent())) {
            return true;
        }
        return noun.relation().equals("nsubj")
                && hasArticle(noun)
                && sentence.head(noun)
                        .filter(this::holdsNowOrWould)
                        .filter(predicate ->
                                DEFINES.contains(Lemmas.of(predicate)) || (predicate.isNoun() && hasArticle(predicate)))
                        .isPresent();
    }

    private boolean hasArticle(Token noun) {
        return sentence.child(noun, "det")
                .filter(article -> ARTICLE.contains(Lemmas.word(article)))
                .isPresent();
    }

    /** A deed that goes by its year, as the reader is held to know it. */
    private boolean isKnownByYear(Token noun) {
        boolean known = sentence.child(noun, "nmod:poss").isPresent()
                || sentence.child(noun, "det")
                        .filter(article -> Lemmas.word(article).equals("the"))
                        .isPresent();
        return known
                && sentence.child(noun, "nummod")
                        .filter(year -> YEAR.matcher(year.word()).matches())
                        .isPresent();
    }
}
