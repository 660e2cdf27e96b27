package org.sitrep.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.engine.link.correction.CorrectionReader;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.report.outline.Detail;
import org.sitrep.engine.report.tripwire.Plan;
import org.sitrep.engine.report.tripwire.PlanReader;
import picocli.CommandLine.Option;

/** Options that every command knows. One that a command cannot serve is refused, not ignored. */
final class CommonOptions {
    @Option(names = "--as-of", paramLabel = "DATE", description = "Leave out documents dated later than this day.")
    private LocalDate asOf;

    @Option(names = "--since", paramLabel = "DATE", description = "Lead the report with what is new since this day.")
    private LocalDate since;

    @Option(names = "--detail", paramLabel = "LEVEL", description = "brief, standard or full; standard if not given.")
    private Detail detail;

    @Option(names = "--tripwires", paramLabel = "FILE", description = "A desk's own plan, see docs/tripwires.md.")
    private Path tripwires;

    @Option(names = "--corrections", paramLabel = "FILE", description = "Decisions by hand, see docs/corrections.md.")
    private Path corrections;

    @Option(
            names = {"-q", "--quiet"},
            description = "Write nothing but errors to standard error.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "List every problem, and what is done.")
    private boolean verbose;

    @Option(names = "--threads", paramLabel = "N", description = "Work on N threads; as many as cores if not given.")
    private Integer threads;

    @Option(names = "--strict", description = "Stop where an input fails.")
    private boolean strict;

    /** Refuses what no command can serve. */
    void check() {
        if (threads != null && threads < 1) {
            throw new UsageException("--threads needs a number from 1 on");
        }
    }

    /** Refuses what only a report can serve. */
    void checkWithoutReport(String command) {
        check();
        refuse("--since", since, "has no meaning for " + command);
        refuse("--detail", detail, "has no meaning for " + command);
        refuse("--tripwires", tripwires, "has no meaning for " + command);
        refuse("--corrections", corrections, "has no meaning for " + command);
    }

    /** Refuses what has no meaning where no document is chosen by its day. */
    void checkWithoutDays(String command) {
        checkWithoutReport(command);
        refuse("--as-of", asOf, "has no meaning for " + command);
    }

    private static void refuse(String option, Object value, String why) {
        if (value != null) {
            throw new UsageException(option + " " + why);
        }
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /**
     * The desk's plan, where one is given.
     *
     * @throws UsageException if the file cannot be read, or is no plan
     */
    Optional<Plan> plan() {
        return Optional.ofNullable(tripwires).map(file -> read("--tripwires", file, PlanReader::read));
    }

    /**
     * What the desk decided by hand, nothing where no file is given.
     *
     * @throws UsageException if the file cannot be read, or a line of it is no correction
     */
    Corrections corrections() {
        return corrections == null ? Corrections.none() : read("--corrections", corrections, CorrectionReader::read);
    }

    private static <T> T read(String option, Path file, Function<String, T> reader) {
        try {
            return reader.apply(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UsageException(option + " " + file + ": not a text in UTF-8", e);
        } catch (IOException e) {
            throw new UsageException(option + " " + file + ": cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + " " + file + ": " + e.getMessage(), e);
        }
    }

    Detail detail() {
        return detail == null ? Detail.STANDARD : detail;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    boolean strict() {
        return strict;
    }
}
