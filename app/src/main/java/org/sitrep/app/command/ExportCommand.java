package org.sitrep.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sitrep.engine.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a report that was kept as JSON in another form. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Write a report in another form: tables, PLOVER, maps, calendars and more.",
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "REPORT.json", description = "A report in JSON.")
    private String file;

    @Mixin
    private Output output;

    @Mixin
    private CommonOptions options;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.checkWithoutDays("export");
        Format chosen = output.format(null);
        if (chosen == null) {
            throw new UsageException("export needs --format FORMAT or -o FILE; see sitrep export --help");
        }
        Report report = ReportFile.read(file);
        output.write(session, chosen.export(report));
        return ExitStatus.DONE;
    }
}
