package org.sitrep.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.report.Report;

/** Commons CSV reads what Jackson wrote. */
class TablesTest {
    static List<Report> reports() throws IOException {
        return Reports.all();
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyItemIsARecord(Report report) throws IOException {
        List<CSVRecord> events = records(EventTable.write(report));
        assertThat(events)
                .extracting(record -> record.get("id"))
                .containsExactlyElementsOf(
                        report.events().stream().map(Event::id).toList());
        assertThat(events)
                .extracting(record -> record.get("headline").replaceFirst("^'(?=[-=+@＠])", ""))
                .containsExactlyElementsOf(
                        report.events().stream().map(Event::headline).toList());
        List<CSVRecord> statements = records(StatementTable.write(report));
        assertThat(statements)
                .extracting(record -> record.get("text"))
                .containsExactlyElementsOf(
                        report.statements().stream().map(Statement::text).toList());
    }

    @Test
    void noCellRunsAsAFormulaAndNoneBreaksItsRecord() throws IOException {
        String csv = EventTable.write(Reports.hostile());
        List<CSVRecord> events = records(csv);
        assertThat(events)
                .allSatisfy(record -> assertThat(record.toList())
                        .hasSize(19)
                        .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("\\A[-=+@\\t\\r\\n＝＋－＠]")));
        assertThat(events.get(0).get("headline"))
                .isEqualTo("'=HYPERLINK(\"http://x\"), the \"port\" closes; soon\\later");
        assertThat(events.get(1).get("headline")).isEqualTo("'-2 ships\r\n\tleft <script>alert(1)</script>");
        assertThat(events.get(0).get("actors")).isEqualTo("'@Mira Aune");
        assertThat(events.get(0).get("plover")).isEqualTo("SANCTION");
        assertThat(events.get(0).get("citations")).isEqualTo("bay post 1 10-14");
        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).startsWith("id,story,type"));
        assertThat(csv).contains("\r\n").endsWith("\r\n");
    }
}
