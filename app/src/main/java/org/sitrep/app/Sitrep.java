package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Path;
import org.sitrep.app.evaluate.Evaluate;

/** The command line. */
public final class Sitrep {
    private Sitrep() {}

    public static void main(String[] args) throws IOException {
        new Evaluate().run(args[1], Path.of(args[2]), Path.of(args[4]));
    }
}
