package org.sitrep.engine.link.identity;

import org.sitrep.engine.model.DocumentEntity;

/** One document's entity with the document that knows it. */
record DocumentName(String document, DocumentEntity entity) implements Comparable<DocumentName> {
    @Override
    public int compareTo(DocumentName other) {
        int order = document.compareTo(other.document);
        return order != 0 ? order : Integer.compare(entity.index(), other.entity.index());
    }
}
