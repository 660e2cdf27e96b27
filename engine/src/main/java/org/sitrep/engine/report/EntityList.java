package org.sitrep.engine.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.model.Entity;

/** Joins the entities of several stories by their ids. */
final class EntityList {
    /** An entity that no item refers to is listed from this many mentions on. */
    private static final int ENOUGH_MENTIONS = 3;

    private static final Comparator<Entity> ORDER =
            Comparator.comparing(Entity::mentions, Comparator.reverseOrder()).thenComparing(Entity::id);

    private EntityList() {}

    /** All entities, the most mentioned first. */
    static List<Entity> join(List<Findings> findings) {
        Map<String, List<Entity>> byId = new TreeMap<>();
        findings.stream()
                .flatMap(found -> found.evidence().identity().entities().stream())
                .forEach(entity -> byId.computeIfAbsent(entity.id(), id -> new ArrayList<>())
                        .add(entity));
        return byId.values().stream().map(EntityList::one).sorted(ORDER).toList();
    }

    /** Those that an item refers to or that are named often. */
    static List<Entity> keep(List<Entity> entities, Collection<String> referenced) {
        Set<String> ids = new TreeSet<>(referenced);
        return entities.stream()
                .filter(entity -> entity.mentions() >= ENOUGH_MENTIONS || ids.contains(entity.id()))
                .toList();
    }

    private static Entity one(List<Entity> same) {
        if (same.size() == 1) {
            return same.get(0);
        }
        List<Entity> ordered = same.stream()
                .sorted(ORDER.thenComparing(Entity::name).thenComparing(entity -> String.join("\n", entity.aliases())))
                .toList();
        Entity main = ordered.get(0);
        List<String> aliases = ordered.stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
                .filter(alias -> !alias.equals(main.name()))
                .distinct()
                .toList();
        return new Entity(
                main.id(),
                main.name(),
                main.type(),
                aliases,
                first(ordered, Entity::role),
                first(ordered, Entity::country),
                first(ordered, Entity::geonames),
                first(ordered, Entity::lat),
                first(ordered, Entity::lon),
                ordered.stream().mapToInt(Entity::mentions).sum(),
                ordered.stream()
                        .flatMap(entity -> entity.why().stream())
                        .distinct()
                        .toList());
    }

    private static <T> Optional<T> first(List<Entity> entities, Function<Entity, Optional<T>> component) {
        return entities.stream().map(component).flatMap(Optional::stream).findFirst();
    }
}
