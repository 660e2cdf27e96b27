package org.sitrep.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.app.CommandRun;
import org.sitrep.app.input.InputReader;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.model.Document;

class CommandLineProgramTest {
    private static final Path SAMPLE = Path.of("../samples/kyiv-2022");

    @TempDir
    Path folder;

    private static CommandRun run(Object... args) {
        return CommandRun.of(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "usage.tsv", delimiter = '\t', numLinesToSkip = 1)
    void answersUsage(String args, int status, String out, String err) {
        CommandRun outcome = run((Object[]) (args == null ? new String[0] : args.split(" ", -1)));
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.out()).contains(out == null ? "" : out);
        assertThat(outcome.err()).contains(err == null ? "" : err);
        assertThat(status == 0 || outcome.out().isEmpty()).isTrue();
    }

    @Test
    void theSameBytesForAnyOrderOfPathsAndAnyNumberOfThreads() throws IOException {
        List<Path> files;
        try (var list = Files.list(SAMPLE)) {
            files = list.sorted().toList();
        }
        Object[] backwards = new Object[files.size() + 4];
        for (int index = 0; index < files.size(); index++) {
            backwards[files.size() - 1 - index] = files.get(index);
        }
        System.arraycopy(new Object[] {"--format", "json", "--threads", "1"}, 0, backwards, files.size(), 4);
        CommandRun folderAtOnce = run(SAMPLE, "--format", "json", "--threads", "2");
        assertThat(folderAtOnce.status()).isZero();
        assertThat(run(backwards)).isEqualTo(folderAtOnce);
    }

    @Test
    void storiesOfAFileAreThoseOfAStreamAndTheirStepsAreTold() throws IOException {
        List<Path> files;
        try (var list = Files.list(SAMPLE)) {
            files = list.sorted().toList();
        }
        List<Document> documents = InputReader.read(
                        files.stream().map(Path::toString).toList(), InputStream.nullInputStream())
                .documents();
        List<String> steps = new ArrayList<>();
        Pipeline stream = new Pipeline(page -> List.of(), Corrections.none(), step -> steps.add(step.line()));
        documents.forEach(document -> stream.place(stream.skim(document)));

        CommandRun batch = run("stories", "--verbose", SAMPLE);

        assertThat(batch.out().lines())
                .containsExactlyElementsOf(documents.stream()
                        .map(document ->
                                "{\"id\":\"" + document.id() + "\",\"story\":\"" + stream.story(document.id()) + "\"}")
                        .toList());
        assertThat(steps).hasSizeGreaterThanOrEqualTo(documents.size());
        assertThat(batch.err().lines()).containsSubsequence(steps);
        assertThat(run("stories", SAMPLE).err()).doesNotContain("by what is rare");
    }

    @Test
    void aReportHoldsUntilItsArticlesChange() throws IOException {
        Path report = folder.resolve("report.json");
        assertThat(run(SAMPLE, "-o", report))
                .extracting(CommandRun::status, CommandRun::out)
                .containsExactly(0, "");
        assertThat(run("check", report, SAMPLE))
                .extracting(CommandRun::status, CommandRun::out)
                .containsExactly(0, "");
        assertThat(run("diff", report, report).status()).isEqualTo(1);
        Path moved = folder.resolve("harbour-post.txt");
        Files.writeString(moved, "x" + Files.readString(SAMPLE.resolve("harbour-post.txt")));
        CommandRun outcome = run("check", report, moved);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("other characters stand there: harbour-post", "no such document");
    }

    @Test
    void whatFailsIsSaidAndTheRestIsWritten() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), "The mayor of Lindau closed the old bridge on 3 May 2031, she said.");
        Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2});
        CommandRun outcome = run(folder, "--format", "json");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("P011", "read 1 documents");
        assertThat(outcome.out()).contains("\"code\": \"P011\"", "\"id\": \"a\"");
        assertThat(run(folder, "--strict"))
                .extracting(CommandRun::status, CommandRun::out)
                .containsExactly(3, "");
    }

    @Test
    void nothingToReportIsAnAnswer() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Blue and green.");
        assertThat(run(folder).status()).isEqualTo(1);
    }
}
