package org.sitrep.engine.link.posture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.Countries;
import org.sitrep.engine.link.event.Headline;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/**
 * Cites the deed that sets a state together with those after whom its row is named.
 *
 * <p>"He met the president" does not show whose talks these are, nor does "the ministry" show whose troops. Where
 * an account's own words do not name the owner, the place or a party, the nearest passage of its document that does is
 * cited too: joined to the deed where both stand in one sentence. Accounts that name it themselves go before those that
 * do not, which then are not cited at all where the row is called by its name elsewhere.
 */
final class NamedCitations {
    private static final int LONGEST = 300;

    private final Evidence evidence;
    private final Countries countries;

    NamedCitations(Evidence evidence, Countries countries) {
        this.evidence = evidence;
        this.countries = countries;
    }

    /** The citations of each step of a row, at most {@code limit} deeds a step. */
    List<List<Citation>> of(Subject subject, List<List<Sighting>> steps, int limit) {
        List<List<Account>> plain = steps.stream()
                .map(told -> plain(subject, told).limit(limit).toList())
                .toList();
        boolean named = names(subject).stream()
                .allMatch(name -> plain.stream()
                        .flatMap(List::stream)
                        .anyMatch(account ->
                                name.apply(account.document()).stream().anyMatch(Headline.words(account)::overlaps)));
        List<List<Citation>> cited = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            boolean alone = named && givesDetail(subject, steps.get(at));
            cited.add(
                    alone
                            ? plain.get(at).stream()
                                    .map(account -> account.document().cite(Headline.words(account)))
                                    .distinct()
                                    .toList()
                            : withNames(subject, steps.get(at), limit));
        }
        return cited;
    }

    /** Whether an account that names all by itself also gives the detail of the state, which the first of them does. */
    private boolean givesDetail(Subject subject, List<Sighting> told) {
        return told.stream()
                .filter(sighting -> sighting.detail().equals(told.get(0).detail()))
                .anyMatch(sighting -> isPlain(subject, sighting.account()));
    }

    private Stream<Account> plain(Subject subject, List<Sighting> told) {
        return told.stream().map(Sighting::account).distinct().filter(account -> isPlain(subject, account));
    }

    private List<Citation> withNames(Subject subject, List<Sighting> told, int limit) {
        List<Function<ReadDocument, List<Span>>> names = names(subject);
        List<Citation> citations = new ArrayList<>();
        List<Account> accounts =
                told.stream().map(Sighting::account).distinct().limit(limit).toList();
        for (Account account : accounts) {
            Span words = Headline.words(account);
            List<Citation> apart = new ArrayList<>();
            for (Function<ReadDocument, List<Span>> name : names) {
                List<Span> spans = name.apply(account.document());
                Optional<Span> nearest =
                        spans.stream().anyMatch(words::overlaps) ? Optional.empty() : nearest(spans, words);
                if (nearest.isPresent()) {
                    Optional<Span> joined = join(account, words, nearest.get());
                    words = joined.orElse(words);
                    if (joined.isEmpty()) {
                        apart.add(account.document().cite(nearest.get()));
                    }
                }
            }
            citations.add(account.document().cite(words));
            citations.addAll(apart);
        }
        return citations.stream().distinct().toList();
    }

    /** Whether an account names all by itself after which its row is named. */
    private boolean isPlain(Subject subject, Account account) {
        Span words = Headline.words(account);
        ReadDocument document = account.document();
        boolean places = Stream.of(subject.owner(), subject.place())
                .flatMap(Optional::stream)
                .allMatch(code -> countries.isNamed(document, words, code));
        return places
                && subject.parties().stream()
                        .allMatch(id -> evidence.identity()
                                .names(document, id)
                                .anyMatch(mention -> words.overlaps(mention.span())));
    }

    private List<Function<ReadDocument, List<Span>>> names(Subject subject) {
        Stream<Function<ReadDocument, List<Span>>> places = Stream.of(subject.owner(), subject.place())
                .flatMap(Optional::stream)
                .map(code -> document -> countries.mentions(document, code));
        Stream<Function<ReadDocument, List<Span>>> parties = subject.parties().stream()
                .map(id -> document -> evidence.identity()
                        .names(document, id)
                        .map(Mention::span)
                        .toList());
        return Stream.concat(places, parties).toList();
    }

    /** The last name before the words, since that is whom they mean; else the first behind them. */
    private static Optional<Span> nearest(List<Span> names, Span words) {
        return names.stream()
                .filter(name -> name.end() <= words.start())
                .max(Comparator.naturalOrder())
                .or(() -> names.stream().min(Comparator.naturalOrder()));
    }

    private static Optional<Span> join(Account account, Span words, Span name) {
        Sentence sentence = account.sentence();
        Span both = words.union(name);
        return Optional.of(both)
                .filter(span -> sentence.span().contains(span) && span.length() <= LONGEST)
                .filter(span -> Quotable.isContiguous(account.document(), sentence, span));
    }
}
