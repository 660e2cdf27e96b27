package org.sitrep.engine.link.posture;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.engine.link.event.Account;

/**
 * A state of a subject as one account tells it.
 *
 * @param subject what
 * @param state the state, from the rules
 * @param detail the document's own words behind it: "to Lviv", empty where there are none
 * @param rank how far the state is among states of one day
 * @param account who tells it
 */
record Sighting(Subject subject, String state, String detail, int rank, Account account) {
    /** The day of the deed, else the day on which it was reported. */
    Optional<LocalDate> day() {
        return account.date().value().or(account::reported);
    }

    /** Whether the account itself says on which day the deed was. */
    boolean givesDay() {
        boolean context = account.mention().time().isEmpty();
        return !context && account.date().value().isPresent();
    }

    Sighting of(Subject other) {
        return new Sighting(other, state, detail, rank, account);
    }
}
