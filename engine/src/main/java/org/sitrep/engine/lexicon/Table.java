package org.sitrep.engine.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dictionary as a data file: tab-separated rows under a header line that begins with {@code #} and names the columns.
 * Further lines that begin with {@code #} are comments. Files lie beside this class among the resources.
 *
 * <p>Where a file has the columns {@code example} and {@code expected}, a test runs the row's example.
 */
public final class Table {
    private final List<Map<String, String>> rows;

    private Table(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    /**
     * Reads a file of this package.
     *
     * @throws IllegalStateException if it is missing or a row has more cells than the header
     * @throws UncheckedIOException if it cannot be read
     */
    public static Table load(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the dictionary " + name + " is missing");
            }
            return parse(name, new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String name, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> columns = Arrays.asList(lines.get(0).substring(1).strip().split("\t", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length > columns.size()) {
                throw new IllegalStateException(name + " has a row with too many cells: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                row.put(columns.get(column), column < cells.length ? cells[column].strip() : "");
            }
            rows.add(Collections.unmodifiableMap(row));
        }
        return new Table(List.copyOf(rows));
    }

    /** The rows in the order of the file, each a map from column to cell. */
    public List<Map<String, String>> rows() {
        return rows;
    }
}
