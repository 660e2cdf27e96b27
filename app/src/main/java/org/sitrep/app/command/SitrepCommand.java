package org.sitrep.app.command;

import org.sitrep.engine.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(
        name = "sitrep",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = {
            "Reads many reports of a developing crisis and writes the situation report, every line of it cited.",
            "",
            "  sitrep articles/                           the report, as Markdown",
            "  sitrep articles/ -o report.html            the report, as a page to read and print",
            "  sitrep check report.json articles/         does every citation hold?",
            ""
        },
        synopsisHeading = "Usage: ",
        customSynopsis = "sitrep [COMMAND] [OPTIONS] PATH...   (no command means: report)",
        descriptionHeading = "%n",
        description =
                "PATH is a .txt file (one article), a .jsonl file (one document a line), a folder, or - for standard"
                        + " input. Nothing is fetched from the network. See sitrep COMMAND --help.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:done",
            " 1:ran, and the answer is no: a check failed, or there is nothing to report",
            " 2:wrong usage or configuration",
            " 3:some inputs failed, the rest is written (--strict stops instead)",
            " 4:an internal error"
        })
final class SitrepCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version from the jar's manifest, and what the program runs on. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = SitrepCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "sitrep " + (version == null ? "(development)" : version) + ", schema " + Report.SCHEMA,
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
            };
        }
    }
}
