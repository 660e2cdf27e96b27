package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.app.check.ReportCheck;
import org.sitrep.app.input.Input;
import org.sitrep.engine.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a report against its articles. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Check that every citation of a report holds; exit 1 and a list where one does not.",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "REPORT.json", description = "A report in JSON.")
    private String file;

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "1..*", description = "The articles behind it.")
    private List<String> paths;

    @Mixin
    private CommonOptions options;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.checkWithoutDays("check");
        Report report = ReportFile.read(file);
        Desk desk = new Desk(session, options);
        Input input = desk.input(paths);
        ReportCheck check = ReportCheck.of(report, input.documents());
        for (String finding : check.findings()) {
            session.out().write((finding + "\n").getBytes(UTF_8));
        }
        return desk.close(
                "checked " + check.citations() + " citations: "
                        + check.findings().size() + " do not hold",
                desk.problems(),
                check.findings().isEmpty());
    }
}
