package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.app.JsonText;
import org.sitrep.app.evaluate.Evaluate;
import org.sitrep.app.evaluate.Task;
import org.sitrep.engine.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures one task on a labelled set. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Measure one task on a labelled set. Without --gold and --predictions the answers are printed.",
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "TASK", description = "statements, times, places, events, status or stories.")
    private String name;

    @Parameters(index = "1", paramLabel = "IN.jsonl", description = "The documents, one JSON object a line.")
    private Path in;

    @Option(names = "--gold", paramLabel = "GOLD.jsonl", description = "Print the figures against these answers.")
    private Path gold;

    @Option(names = "--predictions", paramLabel = "OUT.jsonl", description = "Write the program's answers here.")
    private Path predictions;

    @Mixin
    private CommonOptions options;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.checkWithoutDays("evaluate");
        Task task = Task.of(name)
                .orElseThrow(() -> new UsageException(
                        "no task " + name + "; there are statements, times, places, events, status and stories"));
        List<JsonNode> inputs = rows(in);
        List<JsonNode> right = gold == null ? List.of() : rows(gold);
        Pipeline pipeline = new Pipeline(session.analyzer().get());
        List<ObjectNode> answers = Evaluate.predict(task, inputs, pipeline, options.threads());
        StringBuilder lines = new StringBuilder();
        answers.forEach(answer -> lines.append(JsonText.line(answer)));
        if (predictions != null) {
            Files.writeString(predictions, lines, UTF_8);
        } else if (gold == null) {
            session.out().write(lines.toString().getBytes(UTF_8));
        }
        if (gold != null) {
            String figures = Evaluate.score(task, inputs, right, answers).print();
            session.out().write((task.label() + " " + figures + "\n").getBytes(UTF_8));
        }
        new Messages(session, options).summary("answered " + answers.size() + " lines");
        return ExitStatus.DONE;
    }

    private static List<JsonNode> rows(Path file) {
        List<JsonNode> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    rows.add(JsonText.read(line));
                }
            }
        } catch (IOException e) {
            throw new UsageException("cannot read " + file + ": line " + (rows.size() + 1) + " or the file itself");
        }
        if (rows.stream().anyMatch(row -> !row.hasNonNull("id"))) {
            throw new UsageException(file + " has a line without an id");
        }
        return rows;
    }
}
