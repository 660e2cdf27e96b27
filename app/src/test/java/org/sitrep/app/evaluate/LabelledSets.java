package org.sitrep.app.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.sitrep.app.CommandRun;

/**
 * The folder of labelled sets, which cannot be part of the project: the one that the system property {@code sitrep.eval} or
 * the environment variable {@code SITREP_EVAL} names, else the one beside the repository.
 */
final class LabelledSets {
    private LabelledSets() {}

    /** The folder; where there is none, the test is skipped and says so. */
    static Path folderOrSkip() {
        Optional<Path> folder = Stream.of(
                        System.getProperty("sitrep.eval"), System.getenv("SITREP_EVAL"), "../shared/eval")
                .filter(name -> name != null && !name.isBlank())
                .map(name -> CommandRun.root().resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(
                folder.isPresent(),
                "skipped: no labelled sets; name their folder by -Dsitrep.eval=FOLDER, see docs/EVALUATION.md");
        return folder.orElseThrow();
    }
}
