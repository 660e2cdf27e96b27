package org.sitrep.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.app.command.CommandLineProgram;
import org.sitrep.app.command.Session;
import org.sitrep.engine.language.CoreNlpAnalyzer;

/** The program that people run. */
public final class Sitrep {
    private Sitrep() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = Boolean.getBoolean("sitrep.terminal");
        int status = CommandLineProgram.run(new Session(System.in, out, err, terminal, CoreNlpAnalyzer::load), args);
        out.flush();
        System.exit(status);
    }
}
