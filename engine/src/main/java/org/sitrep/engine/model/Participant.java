package org.sitrep.engine.model;

import java.util.Optional;

/**
 * Somebody who takes part in an event mention.
 *
 * @param span the words, the whole noun phrase: "the US State Department"
 * @param entity the index in the document's entities, where it is known
 */
public record Participant(Span span, Optional<Integer> entity) {}
