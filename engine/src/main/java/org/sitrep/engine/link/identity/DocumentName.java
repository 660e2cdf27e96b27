package org.sitrep.engine.link.identity;

import org.sitrep.engine.model.DocumentEntity;

/**
 * One document's entity with the document that knows it.
 *
 * @param document the document's id
 * @param entity the entity
 */
public record DocumentName(String document, DocumentEntity entity) implements Comparable<DocumentName> {
    @Override
    public int compareTo(DocumentName other) {
        int order = document.compareTo(other.document);
        return order != 0 ? order : Integer.compare(entity.index(), other.entity.index());
    }
}
