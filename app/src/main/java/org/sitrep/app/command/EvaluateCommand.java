package org.sitrep.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitrep.app.evaluate.Evaluate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures one task on a labelled set. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Measure one task on a labelled set.",
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "TASK", description = "${COMPLETION-CANDIDATES}")
    private String task;

    @Parameters(index = "1", paramLabel = "IN.jsonl", description = "The documents.")
    private Path in;

    @Option(names = "--predictions", paramLabel = "OUT.jsonl", description = "Write the answers here.")
    private Path predictions;

    @Mixin
    private CommonOptions options;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.checkWithoutDays("evaluate");
        new Evaluate(session.analyzer().get()).run(task, in, predictions);
        return ExitStatus.DONE;
    }
}
