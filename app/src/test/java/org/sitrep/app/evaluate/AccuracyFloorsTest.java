package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.app.CommandRun;
import org.sitrep.app.evaluate.score.Figures;
import org.sitrep.engine.Pipeline;

/**
 * Accuracy on labelled sets does not fall below the floors in floors.tsv.
 *
 * <p>The sets cannot be part of the project ({@link LabelledSets}). The test takes only the beginning of each, to stay within
 * two minutes; docs/EVALUATION.md has the figures of the whole.
 */
class AccuracyFloorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 2;

    static Stream<Arguments> sets() throws IOException {
        Map<String, List<Floor>> sets = new LinkedHashMap<>();
        Path file = CommandRun.root().resolve("app/src/test/resources/floors.tsv");
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                Floor floor = Floor.of(line);
                sets.computeIfAbsent(floor.set(), set -> new ArrayList<>()).add(floor);
            }
        }
        return sets.entrySet().stream().map(set -> Arguments.of(set.getKey(), set.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void accuracyDoesNotFall(String set, List<Floor> floors) throws IOException {
        Path folder = LabelledSets.folderOrSkip();
        Task task = Task.of(set.substring(0, set.indexOf('/'))).orElseThrow();
        List<JsonNode> inputs = rows(folder.resolve(set + ".in.jsonl"))
                .limit(floors.get(0).documents())
                .toList();
        Set<String> ids = inputs.stream().map(input -> input.get("id").asText()).collect(Collectors.toSet());
        List<JsonNode> gold = rows(folder.resolve(set + ".gold.jsonl"))
                .filter(row -> ids.contains(row.get("id").asText()))
                .toList();

        Pipeline pipeline = new Pipeline(CommandRun.analyzer());
        Figures figures = Evaluate.score(task, inputs, gold, Evaluate.predict(task, inputs, pipeline, THREADS));

        assertThat(floors)
                .allSatisfy(floor -> assertThat(figures.get(floor.figure()))
                        .as(
                                "%s of %s over %d documents; all figures: %s",
                                floor.figure(), set, ids.size(), figures.print())
                        .isGreaterThanOrEqualTo(floor.value()));
    }

    private static Stream<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows.stream();
    }

    /**
     * One row of floors.tsv.
     *
     * @param set task and name of the set
     * @param documents how many of its first documents are taken
     * @param figure the figure's name
     * @param value what it must reach
     */
    record Floor(String set, int documents, String figure, double value) {
        static Floor of(String line) {
            String[] cells = line.split("\t", -1);
            return new Floor(cells[0], Integer.parseInt(cells[1]), cells[2], Double.parseDouble(cells[3]));
        }
    }
}
