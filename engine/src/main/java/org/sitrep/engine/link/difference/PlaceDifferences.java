package org.sitrep.engine.link.difference;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.AccountSimilarity;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;

/**
 * Finds deeds that two documents put into different towns. Only accounts that the same word, the same parties and the
 * same words around tell, that both give the same day, and that name one town each; a region and a town in it, or a town
 * and its suburb, do not differ.
 */
final class PlaceDifferences {
    private static final double LEAST = 0.6;
    private static final double SUBURB = 30;

    List<Difference> find(List<Account> accounts, AccountSimilarity similarity) {
        List<Account> placed = accounts.stream()
                .filter(account -> account.status() == Status.OCCURRED && account.givesDay())
                .filter(account -> town(account).isPresent())
                .toList();
        Map<String, Difference> found = new LinkedHashMap<>();
        for (int one = 0; one < placed.size(); one++) {
            for (Account other : placed.subList(one + 1, placed.size())) {
                if (differ(placed.get(one), other, similarity)) {
                    Difference difference = difference(placed.get(one), other);
                    found.putIfAbsent(key(placed.get(one), other), difference);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean differ(Account one, Account other, AccountSimilarity similarity) {
        if (one.document().id().equals(other.document().id()) || !AccountSimilarity.sameTrigger(one, other)) {
            return false;
        }
        Place here = town(one).orElseThrow();
        Place there = town(other).orElseThrow();
        boolean apart = here.geonames() != there.geonames() && here.kilometresTo(there) > SUBURB;
        return apart && preposition(one).equals(preposition(other)) && similarity.of(one, other) >= LEAST;
    }

    /** The only town that an account puts its deed into. */
    private static Optional<Place> town(Account account) {
        List<Place> places = account.mention().places().stream()
                .flatMap(span -> mention(account, span).stream())
                .flatMap(mention -> mention.place().stream())
                .filter(place -> place.feature().startsWith("PPL"))
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private static Optional<PlaceMention> mention(Account account, Span span) {
        return account.document().places().stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst();
    }

    /** The word that says how the place belongs to the deed: what goes to a town is not what happens in one. */
    private static String preposition(Account account) {
        Span place = account.mention().places().get(0);
        return account.sentence().tokens().stream()
                .filter(token ->
                        token.span().end() <= place.start() && token.tag().matches("IN|TO"))
                .reduce((first, last) -> last)
                .map(token -> token.word().toLowerCase(ROOT))
                .orElse("");
    }

    private static String key(Account one, Account other) {
        return one.mention().type() + " " + town(one).orElseThrow().geonames() + " "
                + town(other).orElseThrow().geonames();
    }

    private static Difference difference(Account one, Account other) {
        Sides.Dated first = AccountSide.of(one);
        Sides.Dated second = AccountSide.of(other);
        return Sides.difference(Difference.Kind.PLACE, first.text(), List.of(first, second));
    }
}
