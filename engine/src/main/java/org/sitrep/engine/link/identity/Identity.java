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
        return document.entities().stream()
                .filter(own -> id(document, own.index()).equals(entity))
                .map(DocumentEntity::mentions)
                .flatMap(List::stream)
                .filter(mention -> mention.kind() == Mention.Kind.NAME);
    }

    public Optional<Entity> entity(String id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
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
