package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.app.JsonText;
import org.sitrep.app.explain.Explanation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.report.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how a line of a report came about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Say how a line of a report came about; exit 1 where no item has the id.",
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "REPORT.json", description = "A report in JSON.")
    private String file;

    @Parameters(index = "1", paramLabel = "ID", description = "The id of an item in any list of the report.")
    private String id;

    @Parameters(
            index = "2..*",
            paramLabel = "PATH",
            arity = "0..*",
            description = "The articles behind it, for the words around each passage.")
    private List<String> paths;

    @Mixin
    private CommonOptions options;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.checkWithoutDays("explain");
        JsonNode report = JsonText.read(JsonReport.write(ReportFile.read(file)));
        Desk desk = new Desk(session, options);
        List<Document> articles = paths == null ? List.of() : desk.input(paths).documents();
        Optional<String> explanation = Explanation.of(report, id, articles);
        if (explanation.isEmpty()) {
            session.err().println("sitrep: " + file + " has no item with the id " + id);
            return desk.close("explained nothing", desk.problems(), false);
        }
        session.out().write(explanation.get().getBytes(UTF_8));
        return desk.close("explained " + id, desk.problems(), true);
    }
}
