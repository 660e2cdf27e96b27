package org.sitrep.app.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.report.Report;

/** The entities of a report by their ids. */
record EntityNames(Map<String, Entity> byId) {
    static EntityNames of(Report report) {
        return new EntityNames(report.entities().stream()
                .collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity(), (one, other) -> one)));
    }

    /** Those that the report lists, in the order of the ids. */
    List<Entity> entities(List<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** Their names, the id where the report lists none. */
    List<String> names(List<String> ids) {
        return ids.stream()
                .map(id -> byId.containsKey(id) ? byId.get(id).name() : id)
                .toList();
    }
}
