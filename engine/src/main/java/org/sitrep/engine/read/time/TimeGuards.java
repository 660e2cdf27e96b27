package org.sitrep.engine.read.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Conditions on the words around a match that a pattern cannot state. */
final class TimeGuards {
    private static final Set<String> MONEY = Set.of("$", "#", "£", "€", "no.", "number", "flight", "us$", "route");
    private static final Set<String> UNSUITED_PLURALS = Set.of("seconds", "minutes", "quarters");

    private TimeGuards() {}

    /**
     * Whether a rule's condition holds.
     *
     * @param first the match's first token
     * @param last its last token
     * @param captures its captured words
     * @param rest what follows, from the character behind the match
     */
    static boolean holds(
            String guard, Sentence sentence, Token first, Token last, Map<String, String> captures, String rest) {
        Optional<Token> before = first.index() == 0 ? Optional.empty() : Optional.of(sentence.token(first.index() - 1));
        Optional<Token> after =
                last.index() + 1 == sentence.size() ? Optional.empty() : Optional.of(sentence.token(last.index() + 1));
        return switch (guard.replace(" anchor", "")) {
            case "name" -> isNamed(sentence, first, last) && !insideName(before, last);
            case "month" ->
                isNamed(sentence, first, last) && isMonth(last) && !isParade(last, after) && !insideName(before, last);
            case "capital" -> isCapital(last.word()) || isCapital(first.word());
            case "year" -> isYear(first, last, before, after);
            case "duration" -> isDuration(captures, last, rest);
            case "plural" ->
                !UNSUITED_PLURALS.contains(captures.get("plural")) && !rest.startsWith(" old") && !isNumber(before);
            case "rate" ->
                before.map(token -> token.tag().equals("NNS")
                                        || token.tag().equals("CD")
                                        || isOneOf(token, "once", "twice", "times", "%", "cents"))
                                .orElse(false)
                        && after.filter(token ->
                                        isOneOf(token, "after", "before", "later", "ago", "earlier", "-", "and"))
                                .isEmpty()
                        && !rest.startsWith(" long");
            case "adverb" -> first.tag().startsWith("RB");
            case "noon" -> before.filter(token -> isOneOf(token, "high")).isEmpty();
            case "common" -> after.filter(Token::isProperNoun).isEmpty();
            case "season" -> last.isNoun();
            case "decade" ->
                captures.get("decade").length() > 3
                        || before.map(token -> token.tag().equals("DT")).orElse(false)
                        || first.tag().equals("DT");
            case "alone" ->
                after.map(token -> token.isPunctuation() || token.tag().equals("CC"))
                        .orElse(true);
            default -> true;
        };
    }

    /** Whether the words that could be plain ones, "may", "march", "sat.", are written as names. */
    private static boolean isNamed(Sentence sentence, Token first, Token last) {
        return sentence.tokens().subList(first.index(), last.index() + 1).stream()
                .anyMatch(token ->
                        isCapital(token.word()) && (!token.tag().equals("MD") || token.index() < last.index()));
    }

    private static boolean insideName(Optional<Token> before, Token last) {
        return last.name().equals("ORGANIZATION")
                && before.map(token -> token.name().equals("ORGANIZATION")).orElse(false);
    }

    private static boolean isMonth(Token last) {
        return isCapital(last.word()) && last.isNoun() && !last.name().equals("PERSON");
    }

    /** "the March for Science", "the March of the Living". */
    private static boolean isParade(Token last, Optional<Token> after) {
        return last.word().equals("March")
                && after.map(token -> isOneOf(token, "for", "of", "on")).orElse(false);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.charAt(0))
                        || (word.contains("-") && word.chars().anyMatch(Character::isUpperCase)));
    }

    /** A bare number of four digits is a year unless something counts it or pays with it. */
    private static boolean isYear(Token first, Token last, Optional<Token> before, Optional<Token> after) {
        if (before.map(token -> MONEY.contains(token.word().toLowerCase(Locale.ROOT)))
                        .orElse(false)
                || (!first.tag().equals("CD")
                        && first.index() == last.index()
                        && !first.word().contains("-"))) {
            return false;
        }
        if (after.isEmpty()) {
            return true;
        }
        String next = after.get().word();
        if (next.equals("%") || (next.startsWith(":") && next.length() > 1)) {
            return false;
        }
        boolean owned = before.map(token -> token.tag().equals("DT")
                        || token.tag().equals("POS")
                        || token.tag().equals("PRP$"))
                .orElse(false);
        boolean prepared = before.map(
                        token -> token.tag().equals("IN") || token.tag().equals("TO"))
                .orElse(false);
        boolean plural = after.get().tag().equals("NNS");
        return !plural || (owned && !prepared);
    }

    private static boolean isDuration(Map<String, String> captures, Token last, String rest) {
        String number = captures.getOrDefault("num", "");
        String unit = captures.getOrDefault("units", "");
        boolean one = number.equals("a") || number.equals("an");
        boolean ordinal = (one && unit.equals("second")) || number.startsWith("half");
        boolean title = isCapital(last.word())
                && Character.isDigit(number.isEmpty() ? 'x' : number.charAt(0))
                && !last.word().contains("-");
        return !ordinal && !title && !rest.startsWith(" old") && !(one && unit.endsWith("s"));
    }

    private static boolean isNumber(Optional<Token> before) {
        return before.map(token -> token.tag().equals("CD")).orElse(false);
    }

    private static boolean isOneOf(Token token, String... words) {
        for (String word : words) {
            if (token.word().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }
}
