package org.sitrep.engine.link.posture;

import java.util.List;
import java.util.Optional;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.FigureMention;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;

/** Finds the document's own detail of a state: where a mission moves, how many troops, how urgent an advice is. */
final class DetailFinder {
    private static final List<String> URGENT = List.of("immediately", "now", "urgently");

    private DetailFinder() {}

    static String find(Account account, PostureRule rule) {
        if (rule.aspect() == Aspect.MISSION
                && rule.state(account.status()).orElse("").startsWith("relocat")) {
            return destination(account).map(place -> " to " + place).orElse("");
        }
        if (rule.aspect() == Aspect.DEPLOYMENT || rule.aspect() == Aspect.EVACUATION) {
            return figure(account, rule.aspect())
                    .map(number -> " (" + number + ")")
                    .orElse("");
        }
        if (rule.aspect() == Aspect.ADVISORY) {
            return account.sentence().tokensIn(account.mention().clause()).stream()
                    .map(PostureRule::lemma)
                    .filter(URGENT::contains)
                    .findFirst()
                    .map(word -> " " + word)
                    .orElse("");
        }
        return "";
    }

    /** The town behind "to" in the clause. */
    private static Optional<String> destination(Account account) {
        Sentence sentence = account.sentence();
        return account.document().places().stream()
                .filter(mention -> account.mention().clause().contains(mention.span()))
                .filter(mention -> mention.role() == PlaceMention.Role.LOCATION)
                .filter(mention ->
                        mention.place().filter(place -> !place.isCountry()).isPresent())
                .filter(mention -> isBehindTo(sentence, mention.span()))
                .map(PlaceMention::name)
                .findFirst();
    }

    private static boolean isBehindTo(Sentence sentence, Span name) {
        List<Token> tokens = sentence.tokensIn(name);
        if (tokens.isEmpty()) {
            return false;
        }
        int at = tokens.get(0).index() - 1;
        // "to the city of X"
        for (int steps = 0; at >= 0 && steps < 5; steps++, at--) {
            String lemma = PostureRule.lemma(sentence.token(at));
            if (lemma.equals("to")) {
                return true;
            }
            boolean between = lemma.equals("of")
                    || sentence.token(at).isNoun()
                    || sentence.token(at).tag().equals("DT")
                    || sentence.token(at).tag().startsWith("JJ");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    private static Optional<String> figure(Account account, Aspect aspect) {
        return account.document().figures().stream()
                .filter(figure -> figure.sentence() == account.mention().sentence())
                .filter(figure -> account.mention().clause().contains(figure.span()))
                .filter(figure -> aspect == Aspect.EVACUATION ? isPeople(figure.unit()) : isForce(figure.unit()))
                .map(FigureMention::span)
                .filter(span -> Quotable.isContiguous(account.document(), account.sentence(), span))
                .findFirst()
                .map(span -> Quotable.text(account.document(), span));
    }

    private static boolean isPeople(String unit) {
        return switch (unit) {
            case "person",
                    "people",
                    "resident",
                    "citizen",
                    "villager",
                    "civilian",
                    "family",
                    "national",
                    "tourist",
                    "patient",
                    "student",
                    "worker",
                    "member",
                    "inhabitant" -> true;
            default -> false;
        };
    }

    private static boolean isForce(String unit) {
        return switch (unit) {
            case "troop", "soldier", "marine", "person", "force", "jet", "ship", "tank", "warship", "aircraft" -> true;
            default -> false;
        };
    }
}
