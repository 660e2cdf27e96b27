package org.sitrep.engine.model;

/**
 * A place in a text where an entity is meant.
 *
 * @param span where
 * @param sentence the index of the sentence
 * @param kind by name, by role or by pronoun
 */
public record Mention(Span span, int sentence, Kind kind) implements Comparable<Mention> {
    /** How the entity is called. */
    public enum Kind {
        NAME,
        /** "the secretary", "a Downing Street spokesperson". */
        ROLE,
        PRONOUN
    }

    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
