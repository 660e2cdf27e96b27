package org.sitrep.engine.link.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.ContentId;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;

/** Writes accounts of one deed as an event. */
final class EventWriter {
    private static final int CITATIONS_PER_DOCUMENT = 2;

    /** A deed that hundreds tell needs no hundred reasons. */
    private static final int REASONS = 20;

    private final Evidence evidence;
    private final AccountSimilarity similarity;
    private final EventWeight weight;

    EventWriter(Evidence evidence, AccountSimilarity similarity, EventWeight weight) {
        this.weight = weight;
        this.evidence = evidence;
        this.similarity = similarity;
    }

    Event write(List<Account> cluster) {
        IdentityHashMap<Account, Span> words = words(cluster);
        StatusHistory history = new StatusHistory(cluster, words);
        Status status = history.latest();
        Account best = Headline.choose(cluster, status, words);
        Span clause = Headline.line(best, words.get(best));
        Citation headline = best.document().cite(clause);
        List<String> actors = parties(cluster, Account::actors);
        List<String> recipients = parties(cluster, Account::recipients).stream()
                .filter(id -> !actors.contains(id))
                .toList();
        Map<ReadDocument, List<Span>> spans = spans(cluster, words);
        Optional<Account> dated = dated(cluster, status);
        EventDate date = dated.map(Account::date).orElseGet(EventDate::unknown);
        int origins = evidence.origins().count(spans);
        return new Event(
                id(cluster.get(0)),
                evidence.story(),
                best.mention().type(),
                best.mention().mode(),
                status,
                Headline.text(best, clause),
                date,
                actors,
                recipients,
                places(cluster),
                spans.size(),
                origins,
                history.steps(),
                citations(headline, best, dated, cluster, words),
                weight.of(cluster, best.mention().type(), status, date, origins),
                why(cluster, status));
    }

    /** For each account but the first: the other that it is most like, and in what. */
    private List<Reason> why(List<Account> cluster, Status status) {
        List<Reason> reasons = new ArrayList<>();
        for (Account account : cluster.subList(1, Math.min(cluster.size(), REASONS + 1))) {
            Account nearest = cluster.stream()
                    .filter(other -> !isOne(account, other))
                    .max(Comparator.comparingDouble((Account other) -> similarity.of(account, other))
                            .thenComparing(other -> other.document().id(), Comparator.reverseOrder())
                            .thenComparing(other -> other.mention().trigger(), Comparator.reverseOrder()))
                    .orElseThrow();
            reasons.add(new Reason(
                    String.join(" ", similarity.grounds(account, nearest)),
                    String.format(
                            Locale.ROOT,
                            "\u201c%s\u201d in %s and \u201c%s\u201d in %s tell of one deed, likeness %.2f.",
                            account.trigger().word(),
                            account.document().id(),
                            nearest.trigger().word(),
                            nearest.document().id(),
                            similarity.of(account, nearest))));
        }
        if (cluster.stream().anyMatch(account -> account.status() != status)) {
            reasons.add(new Reason(
                    "latest-supported-status",
                    "Of the statuses told, " + status.name().toLowerCase(Locale.ROOT)
                            + " is the furthest that enough accounts support."));
        }
        return List.copyOf(reasons);
    }

    /** Whether both are the same account: comparing all that they hold would compare their documents. */
    private static boolean isOne(Account account, Account other) {
        return account.mention().equals(other.mention())
                && account.document().id().equals(other.document().id());
    }

    /**
     * An id that lasts while further articles tell the deed: from the words of its first account, wherever they stand. The
     * accounts of a cluster are in canonical order.
     */
    private static String id(Account first) {
        Span sentence = first.sentence().span();
        Span trigger = first.mention().trigger();
        return ContentId.of(
                "e",
                first.mention().type().name(),
                Quotable.text(first.document(), sentence),
                first.document().text(trigger),
                String.valueOf(trigger.start() - sentence.start()));
    }

    /** The account that gives the most exact date of the deed, one of the status that holds before others. */
    private static Optional<Account> dated(List<Account> cluster, Status status) {
        return cluster.stream()
                .filter(account -> account.date().value().isPresent())
                .min(Comparator.comparing((Account account) -> account.status() != status)
                        .thenComparing(account -> !account.givesDay())
                        .thenComparing(account -> account.date().precision())
                        .thenComparing(account -> length(account.date()))
                        .thenComparing(account -> account.date().basis())
                        .thenComparing(account -> account.date().value().orElseThrow()));
    }

    private static long length(EventDate date) {
        return date.end()
                .map(end -> end.toEpochDay() - date.value().orElseThrow().toEpochDay())
                .orElse(0L);
    }

    /** Ids of the known entities in one role, those of most accounts first. */
    private static List<String> parties(List<Account> cluster, Function<Account, List<Party>> role) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Account account : cluster) {
            for (Party party : role.apply(account)) {
                if (party.entity().isPresent()) {
                    counts.merge(party.key(), 1, Integer::sum);
                }
            }
        }
        return byCount(counts);
    }

    private List<String> places(List<Account> cluster) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Account account : cluster) {
            account.places().stream()
                    .filter(id -> evidence.identity().entity(id).isPresent())
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return byCount(counts);
    }

    private static List<String> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words in which each account tells the deed. By identity: hashing an account hashes its whole document. */
    private static IdentityHashMap<Account, Span> words(List<Account> cluster) {
        IdentityHashMap<Account, Span> words = new IdentityHashMap<>();
        cluster.forEach(account -> words.put(account, Headline.words(account)));
        return words;
    }

    private static Map<ReadDocument, List<Span>> spans(List<Account> cluster, IdentityHashMap<Account, Span> words) {
        // Sorted by id: hashing a whole document for every event would be slow.
        Map<ReadDocument, List<Span>> spans = new TreeMap<>(Comparator.comparing(ReadDocument::id));
        for (Account account : cluster) {
            spans.computeIfAbsent(account.document(), missing -> new ArrayList<>())
                    .add(words.get(account));
        }
        return spans;
    }

    /** The headline's passage, then the one that tells the day where the headline does not, then others. */
    private static List<Citation> citations(
            Citation headline,
            Account best,
            Optional<Account> dated,
            List<Account> cluster,
            IdentityHashMap<Account, Span> words) {
        Set<Citation> citations = new LinkedHashSet<>();
        citations.add(headline);
        dated.flatMap(account -> DayPassage.of(account, headline, best)).ifPresent(citations::add);
        Map<String, Integer> perDocument = new TreeMap<>();
        citations.forEach(citation -> perDocument.merge(citation.document(), 1, Integer::sum));
        List<Account> heaviest = new ArrayList<>(cluster);
        heaviest.sort(Comparator.comparingDouble(
                (Account account) -> -account.mention().weight()));
        for (Account account : heaviest) {
            Citation citation = account.document().cite(words.get(account));
            if (citations.contains(citation)) {
                continue;
            }
            int count = perDocument.merge(citation.document(), 1, Integer::sum);
            if (count <= CITATIONS_PER_DOCUMENT) {
                citations.add(citation);
            }
        }
        return List.copyOf(citations);
    }
}
