package org.sitrep.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.app.JsonText;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.ReportedDocument;

/**
 * The events of a report as records of PLOVER 2.0, one JSON object a line, with PLOVER's own types alone. What PLOVER has
 * no field for stands under {@code sitrep}. A date or an actor that no report gives is null or an empty list, though
 * PLOVER asks for both.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">the PLOVER codebook</a>
 */
public final class PloverLines {
    private final EntityNames names;
    private final Map<String, ReportedDocument> documents;

    private PloverLines(Report report) {
        this.names = EntityNames.of(report);
        this.documents = report.documents().stream()
                .collect(Collectors.toMap(ReportedDocument::id, Function.identity(), (one, other) -> one));
    }

    public static String write(Report report) {
        PloverLines lines = new PloverLines(report);
        return report.events().stream()
                .map(event -> JsonText.line(lines.record(event)))
                .collect(Collectors.joining());
    }

    private ObjectNode record(Event event) {
        EventType type = event.type().plover();
        ObjectNode out = JsonText.object()
                .put("id", event.id())
                .put("date", event.date().value().map(Object::toString).orElse(null))
                .put("enddate", event.date().end().map(Object::toString).orElse(null));
        entities(out.putArray("actor"), event.actors());
        entities(out.putArray("recipient"), event.recipients());
        out.putArray("event").add(type.name());
        out.put("quad_code", quad(type));
        ArrayNode modes = out.putArray("mode");
        // A mode of a type that PLOVER has not is none of the type that stands for it.
        event.mode().filter(mode -> type == event.type()).ifPresent(modes::add);
        auxiliary(event.status()).ifPresent(modes::add);
        locations(out.putArray("event_loc"), event.places());
        out.put("event_text", event.headline());
        event.citations().stream().findFirst().ifPresent(first -> cite(out, first));
        ObjectNode own = out.putObject("sitrep")
                .put("type", event.type().name())
                .put("status", Lower.of(event.status()))
                .put("bound", event.date().bound().map(Lower::of).orElse(null))
                .put("story", event.story())
                .put("documents", event.documents())
                .put("origins", event.origins());
        Cite.all(own.putArray("citations"), event.citations());
        return out;
    }

    private void entities(ArrayNode array, List<String> ids) {
        for (Entity entity : names.entities(ids)) {
            array.addObject()
                    .put("code", entity.country().flatMap(PloverLines::alpha3).orElse(null))
                    .put("entity_text", entity.name())
                    .put("office", entity.role().orElse(null))
                    .put("identifier_text", entity.id());
        }
    }

    private void locations(ArrayNode array, List<String> ids) {
        for (Entity place : names.entities(ids)) {
            ObjectNode location = array.addObject().put("resolved_place", place.name());
            location.put(
                    "country_code", place.country().flatMap(PloverLines::alpha3).orElse(null));
            place.geonames().ifPresent(number -> location.put("geonameid", number));
            place.lat().ifPresent(lat -> location.put("lat", lat));
            place.lon().ifPresent(lon -> location.put("lon", lon));
        }
    }

    private void cite(ObjectNode record, Citation first) {
        record.put("text", first.text());
        record.putObject("text_info").put("start", first.start()).put("end", first.end());
        ReportedDocument document = documents.get(first.document());
        ObjectNode info = record.putObject("cite_info").put("citation", first.document());
        if (document != null) {
            info.put("title", document.title().orElse(null))
                    .put("publication", document.outlet().orElse(null))
                    .put("url", document.url().orElse(null))
                    .put("language", document.language());
        }
        info.put("coder", "sitrep").put("codebook", "PLOVER").put("version", "2.0");
    }

    private static Optional<String> alpha3(String country) {
        try {
            return Optional.of(new Locale.Builder().setRegion(country).build().getISO3Country())
                    .filter(code -> !code.isEmpty());
        } catch (MissingResourceException | IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Verbal or material, cooperation or conflict, as the codebook sorts its types. */
    private static String quad(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> "verbal cooperation";
            case COOPERATE, AID, RETREAT -> "material cooperation";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "verbal conflict";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "material conflict";
            case RELOCATE, ADVISE, EVACUATE, CLOSE ->
                throw new IllegalArgumentException(type + " is no type of PLOVER");
        };
    }

    /** The codebook's auxiliary modes. */
    private static Optional<String> auxiliary(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> Optional.empty();
            case PLANNED, PREDICTED -> Optional.of("future");
            case DEMANDED, CONDITIONAL -> Optional.of("hypothetical");
            case DENIED -> Optional.of("negation");
        };
    }
}
