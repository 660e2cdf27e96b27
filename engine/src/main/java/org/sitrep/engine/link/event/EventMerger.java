package org.sitrep.engine.link.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.link.DisjointSets;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.work.Workers;

/**
 * Merges event mentions that report one deed, and keeps the history of its status.
 *
 * <p>Pairs of the same or of related types are scored by {@link AccountSimilarity}, and joined by average linkage, so that no chain of
 * half-likenesses makes one deed of many.
 */
public final class EventMerger {
    private static final double THRESHOLD = 0.5;

    /** How many later accounts of its type an account is compared with: a story of thousands stays linear. */
    private static final int WINDOW = 600;

    private static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event event) -> event.date().value().orElse(LocalDate.MAX))
            .thenComparing(Comparator.comparingDouble(Event::weight).reversed())
            .thenComparing(Event::id);

    private final EventWeight weight = new EventWeight();
    private final Workers workers;

    public EventMerger() {
        this(Workers.one());
    }

    /** The same on several threads. */
    public EventMerger(Workers workers) {
        this.workers = workers;
    }

    /** The deeds worth reporting, by date, then by weight; those without a date last. */
    public List<Event> merge(Evidence evidence, List<Account> accounts, AccountSimilarity similarity) {
        EventWriter writer = new EventWriter(evidence, similarity, weight);
        List<List<Account>> deeds = clusters(accounts, similarity).stream()
                .filter(EventWeight::isWorthTelling)
                .toList();
        List<Event> events = workers.map(deeds, writer::write);
        return events.stream().sorted(ORDER).toList();
    }

    /** The accounts of each deed, in canonical order, whether it is worth reporting or not. */
    List<List<Account>> clusters(List<Account> accounts, AccountSimilarity similarity) {
        List<List<Account>> families = List.copyOf(families(accounts).values());
        List<List<List<Account>>> clusters = workers.map(families, family -> join(family, similarity));
        return clusters.stream().flatMap(List::stream).toList();
    }

    /** Types of which one deed may be told by several: a mission's move, its closure and the departure of its people. */
    private static Map<EventType, List<Account>> families(List<Account> accounts) {
        Map<EventType, List<Account>> families = new TreeMap<>();
        for (Account account : accounts) {
            EventType family = switch (account.mention().type()) {
                case CLOSE, RELOCATE -> EventType.RELOCATE;
                case ADVISE, EVACUATE -> EventType.EVACUATE;
                default -> account.mention().type();
            };
            families.computeIfAbsent(family, missing -> new ArrayList<>()).add(account);
        }
        return families;
    }

    /**
     * The deeds among accounts of one family. Two clusters are joined only if some pair of theirs reaches the threshold, so
     * the pairs that do part the accounts, into many small parts, and only pairs within a part have to be scored.
     */
    private static List<List<Account>> join(List<Account> accounts, AccountSimilarity similarity) {
        DisjointSets parts = new DisjointSets(accounts.size());
        LikelyPairs.of(accounts, similarity.traits(), WINDOW).forEach((one, other) -> {
            if (!parts.areJoined(one, other) && similarity.of(accounts.get(one), accounts.get(other)) >= THRESHOLD) {
                parts.join(one, other);
            }
        });
        AverageLinkage linkage = new AverageLinkage(accounts.size(), THRESHOLD);
        parts.sets().forEach(members -> score(members, accounts, similarity, linkage));
        return linkage.clusters().stream()
                .map(cluster -> cluster.stream().map(accounts::get).toList())
                .toList();
    }

    private static void score(
            List<Integer> part, List<Account> accounts, AccountSimilarity similarity, AverageLinkage linkage) {
        for (int at = 0; at < part.size(); at++) {
            int one = part.get(at);
            for (int other : part.subList(at + 1, part.size())) {
                if (other >= one + WINDOW) {
                    break;
                }
                double score = similarity.of(accounts.get(one), accounts.get(other));
                if (score <= 0) {
                    linkage.forbid(one, other);
                } else {
                    linkage.add(one, other, score);
                }
            }
        }
    }
}
