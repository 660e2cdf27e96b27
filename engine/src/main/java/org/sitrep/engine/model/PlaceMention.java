package org.sitrep.engine.model;

import java.util.Optional;

/**
 * A place name in a text.
 *
 * @param span where the name stands
 * @param sentence the index of the sentence
 * @param name the name as written, with white space normalised
 * @param place what it means, empty where that is not safe to say
 * @param role what the name does in its sentence
 */
public record PlaceMention(Span span, int sentence, String name, Optional<Place> place, Role role) {
    /** What a place name does in its sentence. */
    public enum Role {
        /** Somewhere on the map. */
        LOCATION,
        /** A government or seat of power that speaks or acts: "Moscow signaled". */
        GOVERNMENT,
        /** The adjective or the people: "Russian forces". Points to the country, is no point on the map. */
        DEMONYM,
        /** Part of another name: "Kyiv Post". */
        EMBEDDED
    }
}
