package org.sitrep.engine.link.event;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.work.Workers;

/** What is compared of accounts, worked out once for each: every account is compared with hundreds. */
final class Traits {
    /** The terms of a story's accounts in their order, with what each weighs. */
    private final Map<String, Term> vocabulary = new HashMap<>();

    // By identity: hashing an account hashes its whole document.
    private final IdentityHashMap<Account, Of> byAccount = new IdentityHashMap<>();

    /** The traits of these accounts; terms weigh the more the fewer of them use it. */
    Traits(List<Account> accounts, Workers workers) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Account account : accounts) {
            account.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        counts.forEach((term, count) -> {
            double rarity = Math.log1p((double) accounts.size() / count);
            vocabulary.put(term, new Term(vocabulary.size(), rarity * rarity));
        });
        List<Of> traits = workers.map(accounts, this::read);
        for (int at = 0; at < traits.size(); at++) {
            byAccount.put(accounts.get(at), traits.get(at));
        }
    }

    /**
     * A word of the vocabulary.
     *
     * @param number its place in it
     * @param weight what it weighs where two share it
     */
    record Term(int number, double weight) {}

    /**
     * The traits of one account.
     *
     * @param terms its known terms, in their order
     * @param termWeight what they weigh together
     * @param scenes keys of the towns and the like where it is
     * @param named actors and recipients of whom it is known who they are
     * @param verb the lemma of the word that names the deed, lower case
     */
    record Of(List<Term> terms, double termWeight, Set<String> scenes, List<Party> named, String verb) {
        /** Whether both are in one town. */
        boolean sharesScene(Of other) {
            for (String scene : scenes) {
                if (other.scenes.contains(scene)) {
                    return true;
                }
            }
            return false;
        }

        /** The cosine of the clauses' words, weighted by rarity. */
        double likeWords(Of other) {
            double shared = 0;
            int here = 0;
            int there = 0;
            while (here < terms.size() && there < other.terms.size()) {
                Term mine = terms.get(here);
                int theirs = other.terms.get(there).number();
                shared += mine.number() == theirs ? mine.weight() : 0;
                here += mine.number() <= theirs ? 1 : 0;
                there += theirs <= mine.number() ? 1 : 0;
            }
            return likeWords(shared, other);
        }

        /** The same, where it is known what the terms that both have weigh together. */
        double likeWords(double shared, Of other) {
            return termWeight == 0 || other.termWeight == 0
                    ? 0
                    : Math.sqrt(shared / termWeight * shared / other.termWeight);
        }
    }

    Of of(Account account) {
        Of known = byAccount.get(account);
        return known == null ? read(account) : known;
    }

    private Of read(Account account) {
        List<Term> terms = account.terms().stream()
                .sorted()
                .filter(vocabulary::containsKey)
                .map(vocabulary::get)
                .toList();
        // One after the other, as the shared ones are added up: a stream would round otherwise.
        double weight = 0;
        for (Term term : terms) {
            weight += term.weight();
        }
        return new Of(
                terms,
                weight,
                account.scenes(),
                account.parties().stream().filter(Party::isNamed).toList(),
                account.trigger().lemma().toLowerCase(ROOT));
    }
}
