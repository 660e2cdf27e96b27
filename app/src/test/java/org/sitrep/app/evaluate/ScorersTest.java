package org.sitrep.app.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.app.JsonText;

/** The figures of small sets, as the reference scorer in Python prints them. */
class ScorersTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "figures.tsv", delimiter = '\t', numLinesToSkip = 1)
    void printsTheReferenceFigures(String name, String figures) throws IOException {
        Task task = Task.of(name).orElseThrow();
        assertThat(Evaluate.score(task, rows(name + ".in"), rows(name + ".gold"), rows(name + ".answers"))
                        .print())
                .isEqualTo(figures);
    }

    private static List<JsonNode> rows(String file) throws IOException {
        try (InputStream in = ScorersTest.class.getResourceAsStream(file + ".jsonl")) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                rows.add(JsonText.read(line));
            }
            return rows;
        }
    }
}
