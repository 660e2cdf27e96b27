package org.sitrep.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.app.input.InputReader;
import org.sitrep.engine.model.Document;

/**
 * Documents that are already put into stories: every folder under a path is one story, and a file {@code X.in.jsonl}
 * holds the stories that {@code X.gold.jsonl} beside it names, a line {@code {"id","story"}} each.
 *
 * @param name the path
 * @param stories the documents of each story, by its name
 */
record StorySet(String name, Map<String, List<Document>> stories) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INPUT = ".in.jsonl";

    static StorySet read(Path path) throws IOException {
        return new StorySet(path.toString(), Files.isDirectory(path) ? folders(path) : lines(path));
    }

    private static Map<String, List<Document>> folders(Path path) throws IOException {
        Map<String, List<Document>> stories = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(path)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            stories.computeIfAbsent(String.valueOf(file.getParent()), folder -> new ArrayList<>())
                    .addAll(documents(file));
        }
        return stories;
    }

    private static Map<String, List<Document>> lines(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        if (!file.endsWith(INPUT)) {
            throw new IllegalArgumentException(path + " is neither a folder nor a file X" + INPUT);
        }
        Path gold = path.resolveSibling(file.substring(0, file.length() - INPUT.length()) + ".gold.jsonl");
        Map<String, String> storyOf = new LinkedHashMap<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode row = JSON.readTree(line);
            storyOf.put(row.get("id").asText(), row.get("story").asText());
        }
        Map<String, List<Document>> stories = new LinkedHashMap<>();
        for (Document document : documents(path)) {
            if (storyOf.containsKey(document.id())) {
                stories.computeIfAbsent(storyOf.get(document.id()), story -> new ArrayList<>())
                        .add(document);
            }
        }
        return stories;
    }

    private static List<Document> documents(Path path) {
        return InputReader.read(List.of(path.toString()), InputStream.nullInputStream())
                .documents();
    }
}
