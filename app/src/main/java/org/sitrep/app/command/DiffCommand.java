package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sitrep.engine.report.ReportDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a later report has that an earlier one has not. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Say what is new, superseded, strengthened, changed or withdrawn between two reports.",
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "OLD.json", description = "The earlier report in JSON.")
    private String earlier;

    @Parameters(index = "1", paramLabel = "NEW.json", description = "The later report in JSON.")
    private String later;

    @Mixin
    private CommonOptions options;

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.checkWithoutDays("diff");
        ReportDiff diff = ReportDiff.between(ReportFile.read(earlier), ReportFile.read(later));
        session.out().write(diff.print().getBytes(UTF_8));
        new Messages(session, options).summary(diff.changes().size() + " changes");
        return diff.isEmpty() ? ExitStatus.NO : ExitStatus.DONE;
    }
}
