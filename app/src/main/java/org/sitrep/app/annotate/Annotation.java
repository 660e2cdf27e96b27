package org.sitrep.app.annotate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.app.JsonText;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.Focus;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.model.StatementMention;
import org.sitrep.engine.read.place.FocusReader;
import org.sitrep.engine.read.time.TimeResolver;

/** What was read in one document, as a JSON object; offsets count code points. */
public final class Annotation {
    private final ReadDocument document;
    private final CodePoints points;
    private final Optional<LocalDate> day;

    private Annotation(ReadDocument document) {
        this.document = document;
        this.points = new CodePoints(document.document().text());
        this.day = document.statedDate().map(StatedDate::value);
    }

    public static ObjectNode of(ReadDocument document) {
        return new Annotation(document).write();
    }

    private ObjectNode write() {
        ObjectNode json = JsonText.object();
        json.put("id", document.id());
        json.put("published", day.map(LocalDate::toString).orElse(null));
        json.put("language", document.language());
        ArrayNode paragraphs = json.putArray("paragraphs");
        document.paragraphs()
                .forEach(paragraph ->
                        points.put(paragraphs.addObject(), paragraph.span()).put("role", lower(paragraph.role())));
        ArrayNode sentences = json.putArray("sentences");
        document.sentences().forEach(sentence -> points.add(sentences, sentence.span()));
        entities(json.putArray("entities"));
        ArrayNode times = json.putArray("times");
        document.times()
                .forEach(time -> points.put(times.addObject(), time.span())
                        .put("type", time.type().name())
                        .put("value", TimeResolver.value(time, day)));
        ArrayNode places = json.putArray("places");
        document.places().forEach(place -> place(places.addObject(), place));
        focus(json.putObject("focus"));
        ArrayNode statements = json.putArray("statements");
        document.statements().forEach(statement -> statement(statements.addObject(), statement));
        ArrayNode events = json.putArray("events");
        document.events().forEach(event -> event(events.addObject(), event));
        ArrayNode figures = json.putArray("figures");
        document.figures()
                .forEach(figure -> points.put(figures.addObject(), figure.span())
                        .put("value", figure.value())
                        .put("bound", lower(figure.bound()))
                        .put("unit", figure.unit()));
        return json;
    }

    /** Every mention by name or role, in the order of the text. */
    private void entities(ArrayNode array) {
        record Named(Mention mention, DocumentEntity entity) {}
        document.entities().stream()
                .flatMap(entity -> entity.mentions().stream().map(mention -> new Named(mention, entity)))
                .sorted((first, second) -> first.mention().compareTo(second.mention()))
                .forEach(named -> points.put(array.addObject(), named.mention().span())
                        .put("type", lower(named.entity().type()))
                        .put("name", named.entity().name()));
    }

    private void focus(ObjectNode json) {
        Focus focus = FocusReader.of(document);
        ArrayNode countries = json.putArray("countries");
        focus.countries().forEach(countries::add);
        ArrayNode places = json.putArray("places");
        focus.places().forEach(place -> where(places.addObject().put("name", place.name()), Optional.of(place)));
    }

    private void place(ObjectNode json, PlaceMention mention) {
        points.put(json, mention.span())
                .put("name", mention.place().map(Place::name).orElse(mention.name()));
        where(json, mention.place());
        json.put("role", lower(mention.role()));
    }

    private static void where(ObjectNode json, Optional<Place> place) {
        json.put("geonames", place.map(Place::geonames).orElse(null));
        json.put("lat", place.map(Place::lat).orElse(null));
        json.put("lon", place.map(Place::lon).orElse(null));
        json.put("country", place.map(Place::country).orElse(null));
    }

    private void statement(ObjectNode json, StatementMention statement) {
        points.addAll(json.putArray("content"), statement.content());
        points.addAll(json.putArray("cue"), statement.cue());
        points.addAll(json.putArray("speaker"), statement.speaker());
        json.put(
                "speakerName",
                statement
                        .speakerEntity()
                        .map(index -> document.entities().get(index).name())
                        .orElse(null));
        json.put("kind", lower(statement.kind())).put("act", lower(statement.act()));
        ArrayNode via = json.putArray("via");
        statement.via().forEach(via::add);
        json.put("attitude", statement.attitude());
    }

    private void event(ObjectNode json, EventMention event) {
        points.pair(json.putArray("trigger"), event.trigger());
        json.put("type", event.type().name());
        json.put("mode", event.mode().orElse(null));
        json.put("status", lower(event.status()));
        points.addAll(json.putArray("actors"), spans(event.actors()));
        points.addAll(json.putArray("recipients"), spans(event.recipients()));
        json.put("date", event.time().map(time -> TimeResolver.value(time, day)).orElse(null));
        points.addAll(json.putArray("places"), event.places());
    }

    private static List<org.sitrep.engine.model.Span> spans(List<Participant> participants) {
        return participants.stream().map(Participant::span).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
