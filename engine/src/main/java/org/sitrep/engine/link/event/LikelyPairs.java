package org.sitrep.engine.link.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EventType;

/**
 * Finds the pairs of accounts that have more in common than the kind of deed: like words, a town, to whom it is done, whose
 * mission it is, one sentence, and of talks who talks. {@link AccountSimilarity} scores no other pair as high as it takes to
 * be one deed, and of millions of pairs these are few, so they are looked up and not tried out.
 */
final class LikelyPairs {
    private final List<Account> accounts;
    private final List<Traits.Of> traits;
    private final int window;

    /** The accounts that have a term, and those that have another thing. */
    private final Map<Integer, Places> byTerm = new HashMap<>();

    private final Map<String, Places> byThing = new HashMap<>();

    /** What the terms that an earlier account shares with the one at hand weigh together. */
    private final double[] shared;

    /** Takes a pair, the earlier account's place first. */
    interface Taker {
        void take(int one, int other);
    }

    /** Places in a list of accounts, in rising order. */
    private static final class Places {
        private int[] places = new int[4];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place;
        }

        /** Which of them is the first that lies behind a place. */
        int firstBehind(int place) {
            int first = size;
            while (first > 0 && places[first - 1] > place) {
                first--;
            }
            return first;
        }
    }

    private LikelyPairs(List<Account> accounts, Traits traits, int window) {
        this.accounts = accounts;
        this.traits = accounts.stream().map(traits::of).toList();
        this.window = window;
        this.shared = new double[accounts.size()];
    }

    /**
     * The pairs among accounts.
     *
     * @param window how many places two may at most lie apart, and one
     */
    static LikelyPairs of(List<Account> accounts, Traits traits, int window) {
        return new LikelyPairs(accounts, traits, window);
    }

    /** Gives out the pairs, by the later account and then by the earlier one. To be called once. */
    void forEach(Taker taker) {
        for (int at = 0; at < accounts.size(); at++) {
            BitSet likely = before(at);
            for (int earlier = likely.nextSetBit(0); earlier >= 0; earlier = likely.nextSetBit(earlier + 1)) {
                taker.take(earlier, at);
            }
        }
    }

    private BitSet before(int at) {
        BitSet likely = new BitSet(at);
        for (String thing : things(accounts.get(at), traits.get(at))) {
            Places having = byThing.computeIfAbsent(thing, missing -> new Places());
            for (int each = having.firstBehind(at - window); each < having.size; each++) {
                likely.set(having.places[each]);
            }
            having.add(at);
        }
        addLikeWords(at, likely);
        return likely;
    }

    private void addLikeWords(int at, BitSet likely) {
        Traits.Of own = traits.get(at);
        BitSet sharing = new BitSet(at);
        for (Traits.Term term : own.terms()) {
            Places having = byTerm.computeIfAbsent(term.number(), missing -> new Places());
            for (int each = having.firstBehind(at - window); each < having.size; each++) {
                sharing.set(having.places[each]);
                shared[having.places[each]] += term.weight();
            }
            having.add(at);
        }
        for (int earlier = sharing.nextSetBit(0); earlier >= 0; earlier = sharing.nextSetBit(earlier + 1)) {
            if (traits.get(earlier).likeWords(shared[earlier], own) >= AccountSimilarity.LIKE_WORDS) {
                likely.set(earlier);
            }
            shared[earlier] = 0;
        }
    }

    private static Set<String> things(Account account, Traits.Of own) {
        Set<String> things = new TreeSet<>();
        things.add(
                "sentence " + account.document().id() + " " + account.mention().sentence());
        own.scenes().forEach(scene -> things.add("scene " + scene));
        account.owner().ifPresent(owner -> things.add("owner " + owner));
        account.recipients().forEach(party -> add(things, "to ", party));
        if (account.mention().type() == EventType.CONSULT) {
            own.named().forEach(party -> add(things, "talks ", party));
        }
        return things;
    }

    /** Two parties can be one where they are the same or of one country. */
    private static void add(Set<String> things, String role, Party party) {
        things.add(role + party.key());
        party.entity().flatMap(Entity::country).ifPresent(country -> things.add(role + "of " + country));
    }
}
