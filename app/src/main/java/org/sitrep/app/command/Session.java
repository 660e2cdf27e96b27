package org.sitrep.app.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Supplier;
import org.sitrep.engine.language.Analyzer;

/**
 * What a run of the program talks to.
 *
 * @param in standard input
 * @param out takes the result and nothing else
 * @param err takes progress, problems and one summary line
 * @param terminal whether a person watches {@code err}
 * @param analyzer loads the language analysis, which takes seconds; not every command needs it
 */
public record Session(
        InputStream in, PrintStream out, PrintStream err, boolean terminal, Supplier<Analyzer> analyzer) {}
