package org.sitrep.engine.link.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.StatusStep;

/** The status of one deed over time, as its accounts tell it. */
final class StatusHistory {
    private static final List<Status> PROGRESS =
            List.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED, Status.PREDICTED);

    private final List<Account> accounts;
    private final IdentityHashMap<Account, Span> words;

    /**
     * A history of accounts of one deed.
     *
     * @param words in which each tells it
     */
    StatusHistory(List<Account> accounts, IdentityHashMap<Account, Span> words) {
        this.words = words;
        this.accounts = accounts.stream()
                .sorted(Comparator.comparing(account -> account.reported().orElse(LocalDate.MIN)))
                .toList();
    }

    /**
     * The furthest status that is well supported: at least half as many accounts tell it as, from then on, tell less.
     * A single "has left" among many that say "will leave" is no proof.
     */
    Status latest() {
        Status last = accounts.get(accounts.size() - 1).status();
        boolean done = accounts.stream().anyMatch(account -> account.status() == Status.OCCURRED);
        if (last == Status.DENIED && !done) {
            return last;
        }
        for (Status status : PROGRESS) {
            if (isSupported(status)) {
                return status;
            }
        }
        return accounts.get(accounts.size() - 1).status();
    }

    private boolean isSupported(Status status) {
        int tell = 0;
        int tellLess = 0;
        for (Account account : accounts) {
            if (account.status() == status) {
                tell++;
            } else if (tell > 0 && PROGRESS.indexOf(account.status()) > PROGRESS.indexOf(status)) {
                tellLess++;
            }
        }
        return tell > 0 && 2 * tell >= tellLess;
    }

    /** The statuses in the order in which they were told first. */
    List<StatusStep> steps() {
        Map<Status, List<Account>> byStatus = new LinkedHashMap<>();
        for (Account account : accounts) {
            byStatus.computeIfAbsent(account.status(), missing -> new ArrayList<>())
                    .add(account);
        }
        List<StatusStep> steps = new ArrayList<>();
        byStatus.forEach((status, told) -> steps.add(step(status, told)));
        Status last = latest();
        // What was told on the same day stands in the order of progress; the status that holds stands last.
        steps.sort(Comparator.comparing((StatusStep step) -> step.status() == last)
                .thenComparing(step -> step.date().orElse(LocalDate.MIN))
                .thenComparing(step -> -PROGRESS.indexOf(step.status())));
        return List.copyOf(steps);
    }

    private StatusStep step(Status status, List<Account> told) {
        Optional<LocalDate> deed = told.stream()
                .flatMap(account -> account.date().value().stream())
                .findFirst();
        Optional<LocalDate> report =
                told.stream().flatMap(account -> account.reported().stream()).findFirst();
        boolean done = status == Status.OCCURRED || status == Status.ONGOING;
        // One of each document, so that the origins of a status can be counted.
        Map<String, Citation> citations = new LinkedHashMap<>();
        told.forEach(account -> citations.putIfAbsent(
                account.document().id(), account.document().cite(words.get(account))));
        return new StatusStep(status, done ? deed.or(() -> report) : report, List.copyOf(citations.values()));
    }
}
