package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Act;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.StatementKind;

/**
 * How much a statement matters to a reader: by the origins and documents that carry it, by who speaks, by whether the
 * words are the speaker's own and a commitment, by whether reports word it differently, and by how new it is.
 */
final class StatementWeight {
    private static final int NEW_DAYS = 2;
    private static final int TOO_SHORT = 40;
    private static final int LONG = 320;

    private final Map<String, Entity> entities;
    private final Optional<LocalDate> latest;

    /** Weights over all statements of a report. */
    StatementWeight(List<Statement> statements, List<Entity> entities) {
        this.entities =
                entities.stream().collect(Collectors.toMap(Entity::id, Function.identity(), (first, second) -> first));
        this.latest = statements.stream()
                .map(Statement::date)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    double of(Statement statement) {
        double weight = 2 * Math.log(Math.max(1, statement.origins())) + Math.log(Math.max(1, statement.documents()));
        weight += speaker(statement);
        weight += statement.kind() == StatementKind.DIRECT ? 0.6 : statement.kind() == StatementKind.MIXED ? 0.4 : 0;
        weight += statement.act() == Act.SAY ? 0 : 0.3;
        weight += statement.variants().isEmpty() ? 0 : 0.4;
        weight += isNew(statement) ? 0.4 : 0;
        weight -= statement.text().length() < TOO_SHORT ? 1.2 : 0;
        weight -= statement.text().length() > LONG ? 0.3 : 0;
        return weight;
    }

    /** A named person with an office before an office or organisation, these before other persons, nobody last. */
    private double speaker(Statement statement) {
        Entity speaker = statement.speaker().map(entities::get).orElse(null);
        if (speaker == null) {
            return statement.speakerText().isBlank() ? -1 : 0;
        }
        double known = 0.2 * Math.min(5, Math.log(1 + (double) speaker.mentions()));
        boolean person = speaker.type() == EntityType.PERSON;
        return known + (person && speaker.role().isPresent() ? 1 : person ? 0.4 : 0.6);
    }

    private boolean isNew(Statement statement) {
        return latest.isPresent()
                && statement
                        .date()
                        .filter(day -> !day.isBefore(latest.get().minusDays(NEW_DAYS)))
                        .isPresent();
    }
}
