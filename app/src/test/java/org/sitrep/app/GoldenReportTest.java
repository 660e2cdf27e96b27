package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reports on the samples, to the byte. Whoever changes what is read sees here what it does to a report:
 * {@code mvn verify -Dgolden.update=true} rewrites the files and the report in the README, and the diff is reviewed.
 */
class GoldenReportTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path GOLDEN = CommandRun.root().resolve("app/src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"kyiv-2022", "earthquake"})
    void reportOnTheSampleIsAsItWasAndItsCitationsHold(String story) throws IOException {
        Path sample = CommandRun.root().resolve("samples").resolve(story);
        for (String format : new String[] {"md", "json"}) {
            Path golden = GOLDEN.resolve(story + "." + format);

            CommandRun run = CommandRun.of("report", sample.toString(), "--format", format);

            assertThat(run.status()).as(run.err()).isZero();
            if (UPDATE) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, run.out());
            }
            assertThat(run.out()).isEqualTo(Files.readString(golden));
        }

        CommandRun check =
                CommandRun.of("check", GOLDEN.resolve(story + ".json").toString(), sample.toString());

        assertThat(check.status()).as(check.out() + check.err()).isZero();
    }

    @Test
    void readmeShowsTheReportThatTheProgramWrites() throws IOException {
        Path sample = CommandRun.root().resolve("samples/kyiv-2022");
        Path file = CommandRun.root().resolve("README.md");
        String expected =
                ReadmeReport.excerpt(CommandRun.of("report", sample.toString()).out());
        ReadmeReport shown = ReadmeReport.in(Files.readString(file));

        if (UPDATE) {
            Files.writeString(file, shown.replacedBy(expected));
            shown = ReadmeReport.in(Files.readString(file));
        }

        assertThat(shown.text()).isEqualTo(expected);
    }
}
