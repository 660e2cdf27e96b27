package org.sitrep.engine.link.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.ReadDocument;

/**
 * Who is who over the documents of a story.
 *
 * @param entities in the order of their ids
 * @param ids the entity's id for each document id and index in that document's entities
 * @param joins every two documents' entities that were taken for one, and why
 */
public record Identity(List<Entity> entities, Map<String, List<String>> ids, List<Join> joins) {
    public Identity {
        entities = List.copyOf(entities);
        ids = Map.copyOf(ids);
        joins = List.copyOf(joins);
    }

    /** The id of the entity behind a document's own entity. */
    public String id(ReadDocument document, int entity) {
        return ids.get(document.id()).get(entity);
    }

    /** Where a document calls an entity by name, in the order of the text. */
    public Stream<Mention> names(ReadDocument document, String entity) {
        List<String> own = ids.get(document.id());
        return document.entities().stream()
                .filter(each -> own.get(each.index()).equals(entity))
                .map(DocumentEntity::mentions)
                .flatMap(List::stream)
                .filter(mention -> mention.kind() == Mention.Kind.NAME);
    }

    /** The entity of an id, found by halves: a story of hundreds of documents has thousands. */
    public Optional<Entity> entity(String id) {
        int from = 0;
        int to = entities.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = entities.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(entities.get(middle));
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle - 1;
        }
        return Optional.empty();
    }

    /** The entity of a place, empty where no document means it by its name. */
    public Optional<Entity> place(Place place) {
        return entities.stream()
                .filter(entity -> entity.type() == EntityType.PLACE)
                .filter(entity -> entity.geonames()
                        .map(number -> number == place.geonames())
                        .orElse(place.geonames() == 0 && entity.name().equals(place.name())))
                .findFirst();
    }
}
