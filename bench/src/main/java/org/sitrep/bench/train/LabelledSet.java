package org.sitrep.bench.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.bench.train.LogisticRegression.Example;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.event.TypeFeatures;

/** Reads a labelled set of sentences with an actor and a recipient, {@code NAME.in.jsonl} and {@code NAME.gold.jsonl}. */
final class LabelledSet {
    private LabelledSet() {}

    /** The examples of a set; those whose sentence is not parsed are left out. */
    static List<Example> read(Path name, Pipeline pipeline, TypeFeatures features) throws IOException {
        Map<String, String> types = new HashMap<>();
        for (JsonNode row : rows(Path.of(name + ".gold.jsonl"))) {
            types.put(row.get("id").asText(), row.get("type").asText().replace("YIELD", "CONCEDE"));
        }
        List<Example> examples = new ArrayList<>();
        for (JsonNode row : rows(Path.of(name + ".in.jsonl"))) {
            Document document =
                    Document.of(row.get("id").asText(), row.get("text").asText());
            Span actor = span(document, row.get("actor"));
            Optional<Span> recipient = Optional.of(span(document, row.get("recipient")));
            Optional<Sentence> sentence = pipeline.analyze(document).sentences().stream()
                    .filter(candidate -> candidate.span().overlaps(actor))
                    .findFirst();
            sentence.ifPresent(found ->
                    examples.add(new Example(features.between(found, actor, recipient), types.get(document.id()))));
        }
        return examples;
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(mapper.readTree(line));
        }
        return rows;
    }

    private static Span span(Document document, JsonNode pair) {
        return document.spanOfCodePoints(pair.get(0).asInt(), pair.get(1).asInt());
    }
}
