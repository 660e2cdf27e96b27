package org.sitrep.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.app.input.JsonDocument;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.link.date.DocumentDating;
import org.sitrep.engine.link.passage.PassageFinder;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.DocumentDate;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Story;

/**
 * Measures how well documents are dated by their story: takes each document's date away in turn, where another of its
 * story keeps one, and counts how many get one back, and how many of these the right one.
 *
 * <p>Arguments: the documents as JSON Lines with {@code id}, {@code text}, {@code published}; and their stories as JSON
 * Lines with {@code id}, {@code story}.
 */
public final class DatingBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
    private int tried;
    private int dated;
    private int right;

    private DatingBench() {}

    public static void main(String[] arguments) throws IOException {
        DatingBench bench = new DatingBench();
        Map<String, List<Document>> stories = stories(Path.of(arguments[0]), Path.of(arguments[1]));
        stories.values().forEach(bench::measure);
        System.out.printf(
                "dating tried=%d dated=%d right=%d precision=%.3f coverage=%.3f%n",
                bench.tried,
                bench.dated,
                bench.right,
                bench.right / (double) Math.max(1, bench.dated),
                bench.dated / (double) Math.max(1, bench.tried));
    }

    private static Map<String, List<Document>> stories(Path documents, Path gold) throws IOException {
        Map<String, String> storyOf = new LinkedHashMap<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode row = JSON.readTree(line);
            storyOf.put(row.get("id").asText(), row.get("story").asText());
        }
        Map<String, List<Document>> stories = new TreeMap<>();
        for (String line : Files.readAllLines(documents)) {
            JsonNode row = JSON.readTree(line);
            String id = row.get("id").asText();
            Document document = JsonDocument.of(id, row, problem -> {});
            stories.computeIfAbsent(storyOf.get(id), story -> new ArrayList<>()).add(document);
        }
        return stories;
    }

    private void measure(List<Document> story) {
        List<ReadDocument> read = story.stream().map(pipeline::read).toList();
        for (int index = 0; index < read.size(); index++) {
            Optional<LocalDate> wanted = read.get(index).document().published();
            boolean sister = read.stream()
                            .filter(document -> document.statedDate().isPresent())
                            .count()
                    > 1;
            if (wanted.isPresent() && sister) {
                List<ReadDocument> changed = new ArrayList<>(read);
                changed.set(index, pipeline.read(story.get(index).undated()));
                List<ReadDocument> documents = new Story("story", changed).documents();
                DocumentDate found = new DocumentDating()
                        .date(documents, new PassageFinder().find(documents))
                        .get(read.get(index).id());
                tried++;
                dated += found.value().isPresent() ? 1 : 0;
                right += found.value().equals(wanted) ? 1 : 0;
            }
        }
    }
}
