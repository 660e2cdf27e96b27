package org.sitrep.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * A person, organisation or place as one document knows it, with all its mentions there. Which of them are one over
 * all documents is for {@code link.identity} to say.
 *
 * @param index its place in the document's list, by which statements and events refer to it
 * @param type what it is
 * @param name its fullest name in the document, without titles
 * @param aliases every other form of the name in the document
 * @param role a title or office that the document gives it: "Secretary of State"
 * @param country the ISO 3166 alpha-2 code of the country that the document links it to
 * @param place where it is, for places and for what stands in one
 * @param mentions in the order of the text, at least one
 */
public record DocumentEntity(
        int index,
        EntityType type,
        String name,
        List<String> aliases,
        Optional<String> role,
        Optional<String> country,
        Optional<Place> place,
        List<Mention> mentions) {
    public DocumentEntity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (name.isBlank() || mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a name and a mention, not '" + name + "'");
        }
    }
}
