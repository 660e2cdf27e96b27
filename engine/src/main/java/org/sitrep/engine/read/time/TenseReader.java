package org.sitrep.engine.read.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/**
 * Reads from the verb that governs a word whether it tells of the past or of what is to come. After Heideltime's rule
 * for weekdays and months without a year (Strötgen and Gertz 2013), with the parse in place of the nearest verb.
 */
final class TenseReader {
    private static final int FARTHEST = 24;
    private static final Set<String> FUTURE_AUXILIARIES =
            Set.of("will", "'ll", "wo", "shall", "would", "'d", "may", "might", "can", "could", "should", "must", "ca");
    private final Set<String> planned;
    private final Set<String> scheduled;
    private final Set<String> intention;
    private final Set<String> implied;
    private final Set<String> ahead;
    private final Set<String> lasting;
    private final Set<String> upcoming;

    TenseReader(TimeWords words) {
        planned = words.words("planned");
        scheduled = words.words("scheduled");
        intention = words.words("intention");
        implied = words.words("implied");
        ahead = words.words("ahead");
        lasting = words.words("lasting");
        upcoming = words.words("upcoming");
    }

    /** The tense of what governs a token. */
    Tense of(Sentence sentence, Token token) {
        Token at = token;
        boolean owned = token.relation().equals("nmod:poss") || token.is("compound");
        for (int steps = 0; steps < FARTHEST; steps++) {
            boolean direct = at.isVerb() ? steps <= 1 : at.index() == token.index();
            Optional<Tense> tense = judge(sentence, at, direct);
            if (tense.isPresent()) {
                return owned && tense.get() == Tense.FUTURE ? Tense.UNKNOWN : tense.get();
            }
            if (at.head() < 0) {
                return Tense.UNKNOWN;
            }
            at = sentence.token(at.head());
        }
        return Tense.UNKNOWN;
    }

    private Optional<Tense> judge(Sentence sentence, Token at, boolean direct) {
        if (at.isVerb()) {
            return verb(sentence, at, direct);
        }
        if ((at.tag().startsWith("JJ") && planned.contains(lemma(at))) || (at.isNoun() && ahead.contains(lemma(at)))) {
            return Optional.of(Tense.FUTURE);
        }
        return sentence.child(at, "cop").flatMap(copula -> {
            if (hasFutureAuxiliary(sentence.children(at, "aux"))) {
                return Optional.of(Tense.FUTURE);
            }
            return switch (copula.tag()) {
                case "VBD", "VBN" -> Optional.of(Tense.PAST);
                case "VBZ", "VBP" -> Optional.of(Tense.UNKNOWN);
                default -> Optional.empty();
            };
        });
    }

    private Optional<Tense> verb(Sentence sentence, Token verb, boolean direct) {
        List<Token> auxiliaries = sentence.children(verb, "aux");
        boolean perfect = auxiliaries.stream().anyMatch(token -> lemma(token).equals("have"));
        if (scheduled.contains(lemma(verb))
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))) {
            return Optional.of(Tense.FUTURE);
        }
        if (perfect) {
            return Optional.of(Tense.PAST);
        }
        if (hasFutureAuxiliary(auxiliaries)) {
            return Optional.of(Tense.FUTURE);
        }
        boolean now = auxiliaries.stream()
                .anyMatch(token -> token.tag().equals("VBZ") || token.tag().equals("VBP"));
        boolean then = auxiliaries.stream().anyMatch(token -> token.tag().equals("VBD"));
        return switch (verb.tag()) {
            case "VBD" -> Optional.of(Tense.PAST);
            case "VBN" -> Optional.of(planned.contains(lemma(verb)) || (now && !then) ? Tense.FUTURE : Tense.PAST);
            case "VBG" -> now ? Optional.of(Tense.FUTURE) : then ? Optional.of(Tense.PAST) : Optional.empty();
            case "VB" -> then ? Optional.of(Tense.PAST) : infinitive(sentence, verb, direct);
            default -> Optional.of(present(lemma(verb), direct));
        };
    }

    /** "meets on Monday" looks ahead; "follows the order of Monday" does not, and "says" reports what was said. */
    private Tense present(String lemma, boolean direct) {
        return lemma.equals("say") ? Tense.PAST : direct || planned.contains(lemma) ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** "is expected to meet" looks ahead, "flew in to meet" does not, nor does "managed to meet". */
    private Optional<Tense> infinitive(Sentence sentence, Token verb, boolean direct) {
        Optional<Token> governor = sentence.head(verb);
        boolean marked =
                sentence.children(verb).stream().anyMatch(child -> lemma(child).equals("to"));
        if (marked && governor.isPresent()) {
            Token above = governor.get();
            boolean purpose = verb.is("advcl") && !planned.contains(lemma(above));
            boolean passive = sentence.child(verb, "aux:pass").isPresent();
            boolean attribute = verb.is("acl") && !passive && !intention.contains(lemma(above));
            if (purpose || attribute || !direct || (above.isVerb() && implied.contains(lemma(above)))) {
                return Optional.empty();
            }
        }
        return Optional.of(Tense.FUTURE);
    }

    /** Whether a time stands before the name of something that may lie ahead: "the March 4 deadline". */
    boolean modifiesUpcoming(Sentence sentence, Token token) {
        boolean modifies = token.is("compound") || token.relation().equals("nmod:poss");
        return modifies
                && sentence.head(token)
                        .filter(noun -> upcoming.contains(lemma(noun)))
                        .isPresent();
    }

    /** Whether a time that something lasts to still lies ahead: "has until Friday", "gave them until Friday". */
    boolean lastsOn(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < FARTHEST && !at.isVerb() && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
        }
        boolean perfect = sentence.children(at, "aux").stream()
                .anyMatch(auxiliary ->
                        lemma(auxiliary).equals("have") && !auxiliary.tag().equals("VBD"));
        return perfect || lasting.contains(lemma(at));
    }

    private static boolean hasFutureAuxiliary(List<Token> auxiliaries) {
        return auxiliaries.stream()
                .anyMatch(token -> FUTURE_AUXILIARIES.contains(token.word().toLowerCase(Locale.ROOT)));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
