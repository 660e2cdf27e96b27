package org.sitrep.engine.link.difference;

import java.util.List;
import org.sitrep.engine.link.Quotable;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.Headline;
import org.sitrep.engine.model.Span;

/** An account of a deed as one side of a difference. */
final class AccountSide {
    private AccountSide() {}

    static Sides.Dated of(Account account) {
        Span clause = Headline.words(account);
        return new Sides.Dated(
                Quotable.text(account.document(), clause),
                account.reported(),
                List.of(account.document().cite(clause)));
    }
}
