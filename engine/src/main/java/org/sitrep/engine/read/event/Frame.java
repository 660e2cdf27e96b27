package org.sitrep.engine.read.event;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.model.Token;

/**
 * What must stand around a word for a rule to hold.
 *
 * <p>Written as conditions with commas between them, all of which must hold: {@code obj=force,!to}. A condition is a
 * slot, behind an exclamation mark if nothing may fill it, and the words or word classes that may fill it. Slots:
 *
 * <ul>
 *   <li>{@code subj}, {@code obj}: who does it, to whom, in the active or the passive;
 *   <li>{@code comp}: the verb or adjective that heads a complement: "urged them to <i>leave</i>";
 *   <li>{@code compound}, {@code amod}, {@code poss}: modifiers of a noun;
 *   <li>{@code obl}: any phrase with a preposition; {@code dep}: any dependent, subject or object;
 *   <li>{@code light}: the noun is what a verb without a meaning of its own is about: "held <i>talks</i>";
 *   <li>{@code plural}: several do it;
 *   <li>{@code duty}: a complement with "must" or "should";
 *   <li>{@code passive}: its subject suffers it;
 *   <li>any other slot is a preposition: {@code to=force}.
 * </ul>
 */
record Frame(List<Condition> conditions) {
    Frame {
        conditions = List.copyOf(conditions);
    }

    private record Condition(String slot, boolean negated, List<String> values) {
        Condition {
            values = List.copyOf(values);
        }
    }

    static Frame parse(String text) {
        List<Condition> conditions = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            boolean negated = part.startsWith("!");
            String[] sides = part.substring(negated ? 1 : 0).split("=", 2);
            conditions.add(new Condition(
                    sides[0], negated, sides.length > 1 ? List.of(sides[1].split("\\|", -1)) : List.of()));
        }
        return new Frame(conditions);
    }

    int size() {
        return conditions.stream()
                .mapToInt(condition -> condition.values.isEmpty() ? 1 : 2)
                .sum();
    }

    boolean matches(Predicate predicate) {
        return conditions.stream().allMatch(condition -> condition.negated != filled(condition, predicate));
    }

    private static boolean filled(Condition condition, Predicate predicate) {
        List<Token> fillers = fillers(condition.slot, predicate);
        return condition.values.isEmpty()
                ? !fillers.isEmpty()
                : predicate.withCounted(fillers).stream()
                        .anyMatch(filler -> condition.values.stream()
                                .anyMatch(value -> predicate.classes().matches(filler, value)));
    }

    private static List<Token> fillers(String slot, Predicate predicate) {
        return switch (slot) {
            case "subj" -> predicate.agents();
            case "obj" -> predicate.patients();
            case "comp" -> predicate.complements();
            case "compound" -> predicate.modifiers("compound");
            case "amod" -> predicate.modifiers("amod");
            case "poss" -> predicate.modifiers("nmod:poss");
            case "obl" -> predicate.oblique("");
            case "dep" -> predicate.dependents();
            case "light" -> predicate.light().stream().toList();
            case "plural" ->
                predicate.agents().size() > 1 || predicate.agents().stream().anyMatch(Frame::plural)
                        ? predicate.agents()
                        : List.of();
            case "inforce" -> predicate.inForce().stream().toList();
            case "duty" -> predicate.duties();
            case "passive" -> predicate.passive() ? List.of(predicate.token()) : List.of();
            default -> predicate.oblique(slot);
        };
    }

    private static boolean plural(Token token) {
        return token.tag().equals("NNS")
                || token.tag().equals("NNPS")
                || Lemmas.word(token).equals("they");
    }
}
