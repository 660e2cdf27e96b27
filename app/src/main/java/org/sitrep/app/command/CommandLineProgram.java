package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** The command line as a whole. */
public final class CommandLineProgram {
    private static final String DEFAULT_VERB = "report";
    private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    private CommandLineProgram() {}

    /** Runs a command and gives the exit status. */
    public static int run(Session session, String... args) {
        CommandLine program = program(session);
        if (args.length == 0) {
            program.usage(program.getErr());
            return ExitStatus.USAGE;
        }
        return program.execute(withVerb(program, args));
    }

    /** The program with all its commands. */
    static CommandLine program(Session session) {
        CommandLine program = new CommandLine(new SitrepCommand());
        program.addSubcommand("report", new ReportCommand(session));
        program.addSubcommand("annotate", new AnnotateCommand(session));
        program.addSubcommand("stories", new StoriesCommand(session));
        program.addSubcommand("check", new CheckCommand(session));
        program.addSubcommand("diff", new DiffCommand(session));
        program.addSubcommand("explain", new ExplainCommand(session));
        program.addSubcommand("export", new ExportCommand(session));
        program.addSubcommand("evaluate", new EvaluateCommand(session));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setOut(new PrintWriter(session.out(), true, UTF_8));
        program.setErr(new PrintWriter(session.err(), true, UTF_8));
        program.setUsageHelpAutoWidth(false);
        program.setExecutionExceptionHandler((failure, command, result) -> failed(failure, command));
        return program;
    }

    /** What is no command is a path: {@code sitrep PATH} means {@code sitrep report PATH}. */
    private static String[] withVerb(CommandLine program, String[] args) {
        if (program.getSubcommands().containsKey(args[0]) || OF_THE_PROGRAM.contains(args[0])) {
            return args;
        }
        List<String> words = new ArrayList<>(List.of(DEFAULT_VERB));
        words.addAll(Arrays.asList(args));
        return words.toArray(String[]::new);
    }

    private static int failed(Exception failure, CommandLine command) {
        if (failure instanceof UsageException) {
            command.getErr().println("sitrep: " + failure.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof StrictException) {
            command.getErr().println("sitrep: " + failure.getMessage());
            return ExitStatus.PARTIAL;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            command.getErr().println("sitrep: cannot read or write: " + failure.getMessage());
            return ExitStatus.USAGE;
        }
        command.getErr().println("sitrep: internal error. Please report this with the input:");
        failure.printStackTrace(command.getErr());
        return ExitStatus.INTERNAL;
    }
}
