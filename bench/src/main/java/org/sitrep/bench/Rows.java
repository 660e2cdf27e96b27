package org.sitrep.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;

/** The rows of a data file beside these classes: columns between tabs, lines that begin with # are for readers. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(Rows.class.getResourceAsStream(file)), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }
}
