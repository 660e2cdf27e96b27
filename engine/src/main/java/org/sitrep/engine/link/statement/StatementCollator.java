package org.sitrep.engine.link.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.StatementKind;
import org.sitrep.engine.work.Workers;

/**
 * Joins statement mentions that are one statement, and types their variants.
 *
 * <p>Outlets cut a press statement differently. So mentions are cut into sentences, sentences that are the same are
 * joined over documents, and neighbours come together again as far as the same documents carry them. A long quotation in
 * one article and its second half in another thus give two statements, the second carried by both.
 */
public final class StatementCollator {
    private static final Comparator<Statement> BY_WEIGHT = Comparator.comparingInt(Statement::documents)
            .thenComparingInt(Statement::origins)
            .reversed()
            .thenComparing(Statement::kind)
            .thenComparing(statement -> -statement.text().length())
            .thenComparing(Statement::id);

    private final Workers workers;

    public StatementCollator(Workers workers) {
        this.workers = workers;
    }

    /** The statements of a story, those that weigh most first. */
    public List<Statement> collate(Evidence evidence, Utterances utterances) {
        List<Utterance> pieces = utterances.pieces();
        int[] groups = new UtteranceMatcher(pieces).groups();
        StatementWriter writer = new StatementWriter(evidence);
        List<Statement> statements = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (Statement statement : workers.map(runs(pieces, groups), writer::write)) {
            if (ids.add(statement.id())) {
                statements.add(statement);
            }
        }
        statements.sort(BY_WEIGHT);
        return List.copyOf(statements);
    }

    /** Groups whose pieces are neighbours in every document that carries them, joined. */
    private static List<List<Utterance>> runs(List<Utterance> pieces, int[] groups) {
        Map<Integer, List<Utterance>> byGroup = new TreeMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            byGroup.computeIfAbsent(groups[at], group -> new ArrayList<>()).add(pieces.get(at));
        }
        Map<Integer, List<Utterance>> runs = new TreeMap<>();
        Map<Integer, Integer> runOf = new TreeMap<>();
        for (Map.Entry<Integer, List<Utterance>> group : byGroup.entrySet()) {
            List<Utterance> members = group.getValue();
            int run = group.getKey();
            int before = members.get(0).order() - 1;
            if (before >= 0 && runOf.containsKey(groups[before])) {
                List<Utterance> earlier = byGroup.get(groups[before]);
                if (groups[before] != group.getKey() && follow(earlier, members)) {
                    run = runOf.get(groups[before]);
                }
            }
            runOf.put(group.getKey(), run);
            runs.computeIfAbsent(run, key -> new ArrayList<>()).addAll(members);
        }
        return List.copyOf(runs.values());
    }

    private static boolean follow(List<Utterance> earlier, List<Utterance> later) {
        if (earlier.size() != later.size() || later.get(0).kind() != StatementKind.DIRECT) {
            return false;
        }
        for (int at = 0; at < later.size(); at++) {
            if (!earlier.get(at).precedes(later.get(at))) {
                return false;
            }
        }
        return true;
    }
}
