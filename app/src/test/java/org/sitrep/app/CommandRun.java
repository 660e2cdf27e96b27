package org.sitrep.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.app.command.CommandLineProgram;
import org.sitrep.app.command.Session;
import org.sitrep.engine.language.Analyzer;
import org.sitrep.engine.language.CoreNlpAnalyzer;

/**
 * A command as it ran in this process, with the language analysis that all tests share, since it takes seconds to load.
 */
public record CommandRun(int status, String out, String err) {
    /** Runs a command with nothing on standard input. */
    public static CommandRun of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                CommandRun::analyzer);
        int status = CommandLineProgram.run(session, args);
        return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    public static Analyzer analyzer() {
        return Holder.ANALYZER;
    }

    /** The repository's root: Maven runs tests in the module, an editor often at the root. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("samples")) ? here : here.getParent();
    }

    private static final class Holder {
        static final Analyzer ANALYZER = CoreNlpAnalyzer.load();
    }
}
