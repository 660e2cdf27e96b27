package org.sitrep.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.Analyzer;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.event.EventTyper;
import org.sitrep.engine.read.event.StatusReader;
import org.sitrep.engine.read.time.TimeResolver;

/** First form of the evaluation command: predictions for the six tasks. */
public final class Evaluate {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Pipeline pipeline;

    public Evaluate(Analyzer analyzer) {
        this.pipeline = new Pipeline(analyzer);
    }

    public void run(String task, Path in, Path out) throws IOException {
        Function<JsonNode, ObjectNode> predictor = switch (task) {
            case "statements" -> this::statements;
            case "times" -> this::times;
            case "places" -> this::places;
            case "events" -> this::events;
            case "status" -> this::status;
            case "stories" -> this::stories;
            default -> throw new IllegalArgumentException(task);
        };
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(in)) {
            if (!line.isBlank()) {
                JsonNode input = JSON.readTree(line);
                ObjectNode prediction = predictor.apply(input);
                prediction.set("id", input.get("id"));
                lines.add(JSON.writeValueAsString(prediction));
            }
        }
        Files.write(out, lines);
    }

    private ObjectNode statements(JsonNode input) {
        ReadDocument read = pipeline.read(document(input));
        return list("statements", read.statements(), (node, statement) -> {
            spans(node.putArray("content"), read.document(), statement.content());
            spans(node.putArray("cue"), read.document(), statement.cue());
            spans(node.putArray("speaker"), read.document(), statement.speaker());
        });
    }

    private ObjectNode times(JsonNode input) {
        ReadDocument read = pipeline.read(document(input));
        Optional<LocalDate> day = read.statedDate().map(stated -> stated.value());
        return list("times", read.times(), (node, time) -> {
            span(node, read.document(), time.span());
            node.put("type", time.type().name());
            node.put("value", TimeResolver.value(time, day));
        });
    }

    private ObjectNode places(JsonNode input) {
        ReadDocument read = pipeline.read(document(input));
        return list(
                "places",
                read.places().stream()
                        .filter(place -> place.place().isPresent())
                        .toList(),
                (node, mention) -> {
                    span(node, read.document(), mention.span());
                    node.put("geonames", mention.place().get().geonames());
                    node.put("lat", mention.place().get().lat());
                    node.put("lon", mention.place().get().lon());
                });
    }

    private ObjectNode events(JsonNode input) {
        AnalyzedPage page = pipeline.analyze(document(input));
        ObjectNode node = JSON.createObjectNode();
        EventTyper.load()
                .between(page, span(page, input.get("actor")), span(page, input.get("recipient")))
                .ifPresent(type -> node.put("type", type.plover().name()));
        return node;
    }

    private ObjectNode status(JsonNode input) {
        AnalyzedPage page = pipeline.analyze(document(input));
        StatusReader reader = StatusReader.load();
        ObjectNode node = JSON.createObjectNode();
        ArrayNode scores = node.putArray("scores");
        for (JsonNode target : input.get("targets")) {
            Span span = span(page, target);
            Optional<Sentence> sentence = page.sentences().stream()
                    .filter(candidate -> !candidate.tokensIn(span).isEmpty())
                    .findFirst();
            scores.add(sentence.flatMap(found -> found.headOf(span).map(token -> reader.factuality(found, token)))
                    .orElse(3.0));
        }
        return node;
    }

    private ObjectNode stories(JsonNode input) {
        ObjectNode node = JSON.createObjectNode();
        return node.put("story", pipeline.place(pipeline.read(document(input))));
    }

    private static Span span(AnalyzedPage page, JsonNode pair) {
        return page.page()
                .document()
                .spanOfCodePoints(pair.get(0).asInt(), pair.get(1).asInt());
    }

    private static <T> ObjectNode list(String key, List<T> items, BiConsumer<ObjectNode, T> write) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode array = node.putArray(key);
        items.forEach(item -> write.accept(array.addObject(), item));
        return node;
    }

    private static void spans(ArrayNode array, Document document, List<Span> spans) {
        for (Span span : spans) {
            Citation cited = document.cite(span);
            array.addArray().add(cited.start()).add(cited.end());
        }
    }

    private static void span(ObjectNode node, Document document, Span span) {
        Citation cited = document.cite(span);
        node.put("start", cited.start()).put("end", cited.end());
    }

    private static Document document(JsonNode input) {
        return new Document(
                input.get("id").asText(),
                input.get("text").asText(),
                optional(input, "title"),
                optional(input, "source"),
                optional(input, "url"),
                optional(input, "published").map(day -> LocalDate.parse(day.substring(0, 10))),
                optional(input, "language"));
    }

    private static Optional<String> optional(JsonNode input, String key) {
        return Optional.ofNullable(input.get(key))
                .filter(node -> !node.isNull())
                .map(JsonNode::asText);
    }
}
