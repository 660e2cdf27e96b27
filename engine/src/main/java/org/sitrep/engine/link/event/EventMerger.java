package org.sitrep.engine.link.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventType;

/**
 * Merges event mentions that report one deed, and keeps the history of its status.
 *
 * <p>Pairs of the same type are scored by {@link AccountSimilarity}, and joined by average linkage, so that no chain of
 * half-likenesses makes one deed of many.
 */
public final class EventMerger {
    private static final double THRESHOLD = 0.5;

    /** How many later accounts of its type an account is compared with: a story of thousands stays linear. */
    private static final int WINDOW = 600;

    private final AccountReader reader = new AccountReader();

    /** The deeds worth reporting, by date, then by weight; those without a date last. */
    public List<Event> merge(Evidence evidence) {
        List<Account> accounts = reader.read(evidence);
        AccountSimilarity similarity = new AccountSimilarity(accounts);
        EventWriter writer = new EventWriter(evidence);
        List<WeighedEvent> events = new ArrayList<>();
        for (List<Account> family : families(accounts).values()) {
            for (List<Account> cluster : clusters(family, similarity)) {
                if (EventWeight.isWorthTelling(cluster)) {
                    events.add(new WeighedEvent(writer.write(cluster), EventWeight.of(cluster)));
                }
            }
        }
        return events.stream()
                .sorted(WeighedEvent.ORDER)
                .map(WeighedEvent::event)
                .toList();
    }

    private record WeighedEvent(Event event, double weight) {
        private static final Comparator<WeighedEvent> ORDER = Comparator.comparing(
                        (WeighedEvent each) -> each.event().date().value().orElse(LocalDate.MAX))
                .thenComparing(Comparator.comparingDouble(WeighedEvent::weight).reversed())
                .thenComparing(each -> each.event().id());
    }

    private static Map<EventType, List<Account>> families(List<Account> accounts) {
        Map<EventType, List<Account>> families = new TreeMap<>();
        for (Account account : accounts) {
            EventType type = account.mention().type();
            EventType family = type == EventType.CLOSE ? EventType.RELOCATE : type;
            families.computeIfAbsent(family, missing -> new ArrayList<>()).add(account);
        }
        return families;
    }

    private static List<List<Account>> clusters(List<Account> accounts, AccountSimilarity similarity) {
        AverageLinkage linkage = new AverageLinkage(accounts.size(), THRESHOLD);
        for (int one = 0; one < accounts.size(); one++) {
            int last = Math.min(accounts.size(), one + WINDOW);
            for (int other = one + 1; other < last; other++) {
                double score = similarity.of(accounts.get(one), accounts.get(other));
                if (score <= 0) {
                    linkage.forbid(one, other);
                } else {
                    linkage.add(one, other, score);
                }
            }
        }
        return linkage.clusters().stream()
                .map(cluster -> cluster.stream().map(accounts::get).toList())
                .toList();
    }
}
