package org.sitrep.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Test cases as rows of a tab-separated file beside the test; lines that begin with {@code #} are comments. */
public final class Rows {
    private Rows() {}

    /** The cells of each row. */
    public static List<List<String>> of(Class<?> test, String file) {
        try (InputStream in = test.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
