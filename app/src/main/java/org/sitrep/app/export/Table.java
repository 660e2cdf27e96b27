package org.sitrep.app.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Citation;

/**
 * Comma-separated values as RFC 4180 has them: a header, CRLF at the end of each record, quotation marks doubled.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises against CSV
 * injection: words of an article are data and must not run.
 */
final class Table {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private Table() {}

    /** A header and rows of cells as one text. */
    static String write(List<String> header, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (SequenceWriter writer = MAPPER.writer(SCHEMA).writeValues(out)) {
            writer.write(header);
            for (List<String> row : rows) {
                writer.write(row.stream().map(Table::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Several values in one cell. */
    static String join(List<String> values) {
        return String.join("; ", values);
    }

    /** Where citations stand: document and code points, several with a semicolon between them. */
    static String places(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.document() + " " + citation.start() + "-" + citation.end())
                .collect(Collectors.joining("; "));
    }

    /** A value, or an empty cell. */
    static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
