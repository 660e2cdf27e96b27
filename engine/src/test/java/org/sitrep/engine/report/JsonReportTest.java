package org.sitrep.engine.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
    @Test
    void comesBackAsItWas() {
        Report report = SampleReport.report();
        String json = JsonReport.write(report);
        assertThat(JsonReport.read(new String(json.getBytes(UTF_8), UTF_8))).isEqualTo(report);
    }

    @Test
    void writesTheContractsWords() {
        assertThat(JsonReport.write(SampleReport.report()))
                .startsWith("{\n  \"schema\": \"sitrep/1\",\n  \"asOf\": \"2031-05-06\",")
                .contains("\"type\": \"CLOSE\",\n      \"mode\": null,\n      \"status\": \"occurred\"")
                .contains("\"kind\": \"direct\"", "\"difference\": \"paraphrased\"", "\"basis\": \"inferred\"")
                .contains("\"value\": 400,", "\"lat\": 59.5", "Half a letter \\uD800 here.")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"schema\": \"other/9\"}",
                "{\"schema\": 3, \"events\": 4}",
                "{\"schema\": \"sitrep/1\"",
                "{\"schema\": \"sitrep/1\", \"basis\": \"x\"} and more",
                "{\"schema\": \"sitrep/1\", \"basis\": null}",
                "{\"schema\": \"sitrep/1\", \"basis\": \"x\", \"events\": [null]}",
                "{\"schema\": \"sitrep/1\", \"basis\": \"x\", \"events\": [{}]}",
                "{\"schema\": \"sitrep/1\", \"basis\": \"x\", \"figures\": [{\"id\": \"f\", \"value\": \"many\"}]}",
                "{\"schema\": \"sitrep/1\", \"basis\": \"x\", \"asOf\": \"soon\"}",
                "\u0000\u0001\uFFFD"
            })
    void refusesWhatIsNoReport(String json) {
        assertThatThrownBy(() -> JsonReport.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"e-1\" | \"id\": null | there is no id",
                "\"precision\": \"day\" | \"precision\": \"eon\" | \"eon\" cannot stand there",
                "\"start\": 0 | \"start\": -5 | a citation of [-5,",
                "\"aliases\": [ | \"aliases\": 7, \"x\": [ | no Integer can stand there",
            })
    void saysWhichItemIsWrongAndHow(String right, String wrong, String message) {
        String json = JsonReport.write(SampleReport.report());
        assertThat(json).contains(right);

        assertThatThrownBy(() -> JsonReport.read(json.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line ")
                .hasMessageContaining(message);
    }

    @Test
    void passesOverTheMarkThatSomeEditorsSetBeforeAText() {
        assertThat(JsonReport.read("\uFEFF" + JsonReport.write(SampleReport.report())))
                .isEqualTo(SampleReport.report());
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String deep = "{\"schema\": \"sitrep/1\", \"basis\": \"x\", \"more\": " + "[".repeat(200_000);
        assertThatThrownBy(() -> JsonReport.read(deep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nesting");
    }

    @Test
    void takesAMissingListForAnEmptyOne() {
        Report report = JsonReport.read("{\"schema\": \"sitrep/1\", \"basis\": \"x\", \"unheardOf\": {}}");
        assertThat(report.events()).isEmpty();
        assertThat(report.corrections()).isEmpty();
        assertThat(report.asOf()).isEmpty();
    }
}
