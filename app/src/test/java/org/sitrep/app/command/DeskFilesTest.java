package org.sitrep.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.app.CommandRun;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.ReportedCorrection;

/** The plain files that a desk gives to a report: its plan and its corrections. */
class DeskFilesTest {
    private static final Path SAMPLE = CommandRun.root().resolve("samples/kyiv-2022");
    private static final Path CORRECTIONS = CommandRun.root().resolve("samples/corrections/kyiv-2022.txt");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--tripwires", "--corrections"})
    void aFileThatCannotBeUsedStopsBeforeAnythingIsRead(String option) throws IOException {
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 3});
        Path bad = Files.writeString(folder.resolve("bad"), "# one\n\nnonsense a b\n");

        assertThat(refused(option, folder.resolve("none"))).contains(option, "cannot be read");
        assertThat(refused(option, folder)).contains(option, "cannot be read");
        assertThat(refused(option, binary)).contains(option, "not a text in UTF-8");
        assertThat(refused(option, bad)).contains(option, "line 3: ", "nonsense");
    }

    /** What is said on a file; the articles are not there, which nobody is told, as they are not looked for. */
    private String refused(String option, Path file) {
        CommandRun run = CommandRun.of("report", "nowhere", option, file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("nowhere").doesNotContain("\tat ");
        return run.err();
    }

    @Test
    void theSampleIsAppliedListedAndStillChecksAndComparesWithTheReportBefore() throws IOException {
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        CommandRun.of("report", SAMPLE.toString(), "-o", before.toString());

        CommandRun run = CommandRun.of(
                "report", SAMPLE.toString(), "--corrections", CORRECTIONS.toString(), "-o", after.toString());

        assertThat(run.status()).as(run.err()).isZero();
        Report report = JsonReport.read(Files.readString(after));
        assertThat(report.corrections()).hasSize(7);
        assertThat(report.corrections())
                .extracting(ReportedCorrection::applied)
                .doesNotContain(List.of())
                .contains(List.of("meridian-ledger"), List.of("facility-us-embassy"));
        assertThat(report.problems()).isEmpty();
        assertThat(CommandRun.of("check", after.toString(), SAMPLE.toString()).status())
                .isZero();
        assertThat(CommandRun.of("diff", before.toString(), after.toString()).status())
                .isZero();
        assertThat(CommandRun.of("export", after.toString(), "--format", "md").out())
                .contains("## Corrections");
    }
}
