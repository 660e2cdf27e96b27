package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.model.ProblemCode;

/** docs/problems.md lists the codes of the program, all of them and as they are. */
class ProblemsDocTest {
    @Test
    void theListIsTheProgramsOwn() throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/problems.md")).stream().filter(line -> line.startsWith("| P")))
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(code -> "| " + code.name() + " | " + code.what() + " | " + code.advice() + " | "
                                + (code.isFailure() ? "yes" : "no") + " |")
                        .toList());
    }
}
