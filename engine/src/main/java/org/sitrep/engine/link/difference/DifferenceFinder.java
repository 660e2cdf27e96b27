package org.sitrep.engine.link.difference;

import java.util.List;
import java.util.function.Supplier;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.event.Account;
import org.sitrep.engine.link.event.AccountSimilarity;
import org.sitrep.engine.link.statement.StatementDifferences;
import org.sitrep.engine.link.statement.Utterances;
import org.sitrep.engine.model.Difference;
import org.sitrep.engine.work.Workers;

/**
 * Finds the points on which reports differ: in the words or the speaker of a statement, in the day or the town of a deed, in whether
 * it is denied, in a number, in the spelling of a name. What changed in the course of time is no difference. Strict, because false alarms cost trust.
 */
public final class DifferenceFinder {
    private final Workers workers;

    public DifferenceFinder(Workers workers) {
        this.workers = workers;
    }

    /** The differences: statements, dates, places, statuses, figures, names. */
    public List<Difference> find(
            Evidence evidence, List<Account> accounts, AccountSimilarity similarity, Utterances utterances) {
        List<Supplier<List<Difference>>> kinds = List.of(
                () -> new StatementDifferences().find(evidence, utterances),
                () -> new DateDifferences().find(accounts, similarity),
                () -> new PlaceDifferences().find(accounts, similarity),
                () -> new StatusDifferences(similarity).find(accounts),
                () -> new FigureDifferences().find(evidence),
                () -> new NameDifferences().find(evidence));
        List<List<Difference>> found = workers.map(kinds, Supplier::get);
        return found.stream().flatMap(List::stream).toList();
    }
}
