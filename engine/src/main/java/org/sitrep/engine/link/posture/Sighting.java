package org.sitrep.engine.link.posture;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.Status;

/**
 * A state of a subject as one account tells it.
 *
 * @param subject what
 * @param state the state, from the rules
 * @param detail the document's own words behind it: "to Lviv", empty where there are none
 * @param rank how far the state is among states of one day
 * @param rule the rule that gave the state
 * @param account who tells it
 */
record Sighting(Subject subject, String state, String detail, int rank, PostureRule rule, Account account) {
    /** The day of the deed, else that of the report; of what is planned, the day on which that was reported. */
    Optional<LocalDate> day() {
        return account.status() == Status.PLANNED
                ? account.reported().or(() -> account.date().value())
                : account.date().value().or(account::reported);
    }

    /** The same, empty where the deed is known by its month or year alone, of which the day is but the first. */
    Optional<LocalDate> exactDay() {
        boolean vague = account.status() != Status.PLANNED
                && account.date().value().isPresent()
                && account.date().precision() != Precision.DAY;
        return vague ? Optional.empty() : day();
    }

    /** Whether the account itself says on which day the deed was. */
    boolean givesDay() {
        return account.givesDay();
    }

    Sighting of(Subject other) {
        return new Sighting(other, state, detail, rank, rule, account);
    }
}
