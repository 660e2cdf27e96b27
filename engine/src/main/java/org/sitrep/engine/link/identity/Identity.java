package org.sitrep.engine.link.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.ReadDocument;

/**
 * Who is who over the documents of a story.
 *
 * @param entities in the order of their ids
 * @param ids the entity's id for each document id and index in that document's entities
 */
public record Identity(List<Entity> entities, Map<String, List<String>> ids) {
    public Identity {
        entities = List.copyOf(entities);
        ids = Map.copyOf(ids);
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
}
