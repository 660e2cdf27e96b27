package org.sitrep.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * The person, organisation or place behind mentions in several documents.
 *
 * @param id derived from its name and type
 * @param name its fullest name
 * @param type what it is
 * @param aliases every other form of the name
 * @param role a title or office
 * @param country ISO 3166 alpha-2 code of the country it belongs to
 * @param geonames GeoNames id of the place, where it is one
 * @param lat degrees north
 * @param lon degrees east
 * @param mentions how many mentions over all documents
 * @param why by which rules the entities of single documents were taken for this one, each once
 */
public record Entity(
        String id,
        String name,
        EntityType type,
        List<String> aliases,
        Optional<String> role,
        Optional<String> country,
        Optional<Long> geonames,
        Optional<Double> lat,
        Optional<Double> lon,
        int mentions,
        List<Reason> why) {
    public Entity {
        aliases = List.copyOf(aliases);
        why = List.copyOf(why);
    }

    /** The same by another id. */
    public Entity as(String other) {
        return id.equals(other)
                ? this
                : new Entity(other, name, type, aliases, role, country, geonames, lat, lon, mentions, why);
    }
}
