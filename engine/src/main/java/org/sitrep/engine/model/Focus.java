package org.sitrep.engine.model;

import java.util.List;

/**
 * What a document or a story is about on the map, which is less than all that it mentions.
 *
 * @param countries ISO 3166 alpha-2 codes, the foremost first
 * @param places towns, divisions and regions, the foremost first
 */
public record Focus(List<String> countries, List<Place> places) {
    public Focus {
        countries = List.copyOf(countries);
        places = List.copyOf(places);
    }
}
