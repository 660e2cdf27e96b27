package org.sitrep.engine.link.origin;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.engine.lexicon.OfficialBodies;
import org.sitrep.engine.link.identity.Identity;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.ReadDocument;

/**
 * Which bodies of state speak through whom. What a ministry's spokesman says and what the ministry says is one origin.
 * An unnamed official is no voice of the body: two outlets may have talked to two of them.
 */
final class Voices {
    private final Map<String, String> bodies = new TreeMap<>();

    Voices(Collection<ReadDocument> documents, Identity identity, OfficialBodies officials) {
        for (ReadDocument document : documents) {
            for (DocumentEntity entity : document.entities()) {
                String id = identity.id(document, entity.index());
                body(entity, officials).ifPresent(body -> bodies.putIfAbsent(id, body));
            }
        }
        for (Entity entity : identity.entities()) {
            if (isBody(entity.type()) && officials.isOfficial(entity.name())) {
                bodies.put(entity.id(), officials.canonical(entity.name()));
            }
        }
    }

    private static Optional<String> body(DocumentEntity entity, OfficialBodies officials) {
        if (isBody(entity.type())) {
            return Optional.empty();
        }
        return Stream.concat(
                        entity.role().stream(),
                        entity.type() == EntityType.GROUP ? Stream.of(entity.name()) : Stream.empty())
                .flatMap(words -> officials.voiceOf(words).stream())
                .findFirst();
    }

    private static boolean isBody(EntityType type) {
        return type == EntityType.ORGANISATION || type == EntityType.FACILITY;
    }

    /** The body for which an entity speaks, or which it is. */
    Optional<String> body(Entity entity) {
        return Optional.ofNullable(bodies.get(entity.id()));
    }

    /** The same for all that speak with one voice. */
    String key(Entity entity) {
        return body(entity).orElse(entity.id());
    }
}
