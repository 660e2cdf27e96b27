package org.sitrep.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.engine.model.Document;

/** The sample stories that stand at the root of the repository. */
public final class Samples {
    private Samples() {}

    public static List<Document> kyiv() {
        return story("kyiv-2022");
    }

    public static List<Document> earthquake() {
        return story("earthquake");
    }

    /** The articles of one folder under {@code samples}, in name order. */
    public static List<Document> story(String folder) {
        try (Stream<Path> files = Files.list(root().resolve("samples").resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Samples::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The repository's root: Maven runs tests in the module, an editor often at the root. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("samples")) ? here : here.getParent();
    }

    private static Document read(Path file) {
        try {
            String id = file.getFileName().toString().replaceAll("\\.txt$", "");
            return Document.of(id, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
