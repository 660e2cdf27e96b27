package org.sitrep.engine.link.difference;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.AccountSimilarity;
import org.sitrep.engine.link.statement.StatementDifferences;
import org.sitrep.engine.link.statement.Utterances;
import org.sitrep.engine.model.Difference;

/**
 * Finds the points on which reports differ: in the words or the speaker of a statement, in the day or the town of a deed, in whether
 * it is denied, in a number, in the spelling of a name. What changed in the course of time is no difference. Strict, because false alarms cost trust.
 */
public final class DifferenceFinder {
    /** The differences: statements, dates, places, statuses, figures, names. */
    public List<Difference> find(
            Evidence evidence, List<Account> accounts, AccountSimilarity similarity, Utterances utterances) {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(new StatementDifferences().find(evidence, utterances));
        differences.addAll(new DateDifferences().find(accounts, similarity));
        differences.addAll(new PlaceDifferences().find(accounts, similarity));
        differences.addAll(new StatusDifferences().find(accounts));
        differences.addAll(new FigureDifferences().find(evidence));
        differences.addAll(new NameDifferences().find(evidence));
        return List.copyOf(differences);
    }
}
