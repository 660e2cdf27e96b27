package org.sitrep.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sitrep.app.JsonText;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report;

/**
 * The events of a report as a GeoJSON feature collection (RFC 7946): a point where the event's place is known, several
 * points where several are, and no geometry where none is. A place without an event is on no map.
 */
public final class GeoJson {
    private GeoJson() {}

    public static String write(Report report) {
        EntityNames names = EntityNames.of(report);
        ObjectNode collection = JsonText.object().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        report.events().forEach(event -> features.add(feature(event, names)));
        return JsonText.indented(collection);
    }

    private static ObjectNode feature(Event event, EntityNames names) {
        ObjectNode feature =
                JsonText.object().put("type", "Feature").put("id", event.id()).putNull("geometry");
        List<Entity> places = names.entities(event.places()).stream()
                .filter(place -> place.lat().isPresent() && place.lon().isPresent())
                .toList();
        if (!places.isEmpty()) {
            boolean one = places.size() == 1;
            ArrayNode coordinates = feature.putObject("geometry")
                    .put("type", one ? "Point" : "MultiPoint")
                    .putArray("coordinates");
            places.forEach(place -> position(one ? coordinates : coordinates.addArray(), place));
        }
        ObjectNode properties = feature.putObject("properties")
                .put("headline", event.headline())
                .put("type", event.type().name())
                .put("status", Lower.of(event.status()))
                .put("date", event.date().value().map(Object::toString).orElse(null))
                .put("end", event.date().end().map(Object::toString).orElse(null))
                .put("precision", Lower.of(event.date().precision()))
                .put("bound", event.date().bound().map(Lower::of).orElse(null))
                .put("documents", event.documents())
                .put("origins", event.origins());
        names.names(event.actors()).forEach(properties.putArray("actors")::add);
        names.names(event.recipients()).forEach(properties.putArray("recipients")::add);
        names.names(event.places()).forEach(properties.putArray("places")::add);
        Cite.all(properties.putArray("citations"), event.citations());
        return feature;
    }

    /** Longitude comes first. */
    private static void position(ArrayNode position, Entity place) {
        position.add(place.lon().orElseThrow()).add(place.lat().orElseThrow());
    }
}
