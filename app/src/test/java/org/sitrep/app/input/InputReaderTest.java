package org.sitrep.app.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;

class InputReaderTest {
    @TempDir
    Path folder;

    private Path write(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(charset));
    }

    private Input read(Object... paths) {
        List<String> names =
                java.util.Arrays.stream(paths).map(Object::toString).toList();
        return InputReader.read(names, InputStream.nullInputStream());
    }

    private static List<String> codes(Input input) {
        return input.problems().stream().map(Problem::code).toList();
    }

    private static List<String> ids(Input input) {
        return input.documents().stream().map(Document::id).toList();
    }

    @Test
    void readsAFolderInTheOrderOfNames() throws IOException {
        write("b.txt", "Bridge closed.", UTF_8);
        write("a/c.txt", "Road closed.", UTF_8);
        write("a.jsonl", "{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}\n{\"id\":7,\"text\":\"Three.\"}", UTF_8);
        write(".hidden/x.txt", "No.", UTF_8);
        write("notes.md", "No.", UTF_8);
        Input input = read(folder);
        assertThat(ids(input)).containsExactly("a", "a-3", "7", "c", "b");
        assertThat(codes(input)).containsExactly("P004");
    }

    @Test
    void theOrderOfPathsIsAllOne() throws IOException {
        Path one = write("one/x.txt", "Bridge closed.", UTF_8);
        Path two = write("two/x.txt", "Road closed.", UTF_8);
        assertThat(read(two, one, folder)).isEqualTo(read(folder, one, two)).isEqualTo(read(one, two));
        assertThat(ids(read(two, one))).containsExactly("x", "x-2");
        assertThat(codes(read(two, one))).containsExactly("P016");
    }

    @Test
    void takesWhatAJsonLineKnows() throws IOException {
        Path file = write(
                "d.jsonl",
                "{\"id\":\"k\",\"text\":\"Road closed.\",\"title\":\"T\",\"source\":\"S\",\"url\":\"U\","
                        + "\"published\":\"2031-05-06T23:30:00-05:00\",\"language\":\"en\",\"more\":[1]}",
                UTF_8);
        assertThat(read(file).documents())
                .containsExactly(new Document(
                        "k",
                        "Road closed.",
                        Optional.of("T"),
                        Optional.of("S"),
                        Optional.of("U"),
                        Optional.of(LocalDate.of(2031, 5, 6)),
                        Optional.of("en")));
    }

    @Test
    void badLinesCostOnlyThemselves() throws IOException {
        Path file = write(
                "d.jsonl",
                "{\"text\":\"Ro\n{\"title\":\"T\"}\n[1]\n" + "[".repeat(5000) + "\n{\"text\":\"A.\"} x\n"
                        + "{\"id\":\"k\",\"text\":\"Half \\ud800.\",\"published\":\"May\"}",
                UTF_8);
        Input input = read(file);
        assertThat(ids(input)).containsExactly("k");
        assertThat(codes(input)).containsExactly("P013", "P014", "P013", "P013", "P013", "P018", "P017");
        assertThat(input.problems().get(1).text()).contains("Line 2.");
    }

    @Test
    void badFilesCostOnlyThemselves() throws IOException {
        write("1.txt", " \n\uFEFF ", UTF_8);
        write("2.txt", "PK\u0003\u0004\u0000", UTF_8);
        write("3.txt", "The caf\u00e9 closed.", ISO_8859_1);
        write("4.txt", "\uFEFFThe road closed.", UTF_16LE);
        Input input = read(folder, folder.resolve("5.txt"));
        assertThat(ids(input)).containsExactly("3", "4");
        assertThat(input.documents().get(0).text()).isEqualTo("The caf\u00e9 closed.");
        assertThat(codes(input)).containsExactly("P001", "P010", "P011", "P012", "P012");
    }

    @Test
    void anEndlessArticleIsCutBetweenCharacters() throws IOException {
        Path file = write("d.txt", "\uD83D\uDE00".repeat(Limits.CHARACTERS + 7), UTF_8);
        Input input = read(file);
        String text = input.documents().get(0).text();
        assertThat(text.codePointCount(0, text.length())).isEqualTo(Limits.CHARACTERS);
        assertThat(codes(input)).containsExactly("P015");
    }

    @Test
    void standardInputIsTextOrLines() {
        assertThat(stdin("Road closed.").documents()).containsExactly(Document.of("stdin", "Road closed."));
        assertThat(ids(stdin(" \n{\"id\":\"k\",\"text\":\"Road closed.\"}"))).containsExactly("k");
        assertThat(codes(stdin(""))).containsExactly("P010");
    }

    private static Input stdin(String text) {
        return InputReader.read(List.of("-"), new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
