package org.sitrep.engine.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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

    @Test
    void refusesWhatIsNoReport() {
        for (String json :
                new String[] {"", "null", "[]", "{}", "{\"schema\": \"other/9\"}", "{\"schema\": 3, \"events\": 4}"}) {
            assertThatThrownBy(() -> JsonReport.read(json)).as(json).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
