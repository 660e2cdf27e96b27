package org.sitrep.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.app.JsonText;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.report.Report;

class JsonFormsTest {
    static List<Report> reports() throws IOException {
        return Reports.all();
    }

    private static List<String> ids(Report report) {
        return report.events().stream().map(Event::id).toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyEventIsAFeatureOnTheGlobeOrNowhere(Report report) throws IOException {
        JsonNode map = JsonText.read(GeoJson.write(report));
        assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.path("features"))
                .extracting(feature -> feature.path("id").asText())
                .containsExactlyElementsOf(ids(report));
        for (JsonNode feature : map.path("features")) {
            assertThat(feature.path("type").asText()).isEqualTo("Feature");
            assertThat(feature.has("geometry")).isTrue();
            JsonNode geometry = feature.path("geometry");
            if (!geometry.isNull()) {
                boolean point = geometry.path("type").asText().equals("Point");
                assertThat(point || geometry.path("type").asText().equals("MultiPoint"))
                        .isTrue();
                for (JsonNode position : point ? List.of(geometry.path("coordinates")) : geometry.path("coordinates")) {
                    assertThat(position).hasSize(2);
                    assertThat(position.get(0).asDouble()).isBetween(-180.0, 180.0);
                    assertThat(position.get(1).asDouble()).isBetween(-90.0, 90.0);
                }
            }
        }
    }

    @Test
    void longitudeComesFirst() throws IOException {
        JsonNode features = JsonText.read(GeoJson.write(Reports.hostile())).path("features");
        assertThat(features.get(0).path("geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-10.25,59.5]}");
        assertThat(features.get(1).path("geometry").toString())
                .isEqualTo("{\"type\":\"MultiPoint\",\"coordinates\":[[-10.25,59.5],[151.0,-33.0]]}");
        assertThat(features.get(3).path("geometry").isNull()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyDatedEventIsASlide(Report report) throws IOException {
        JsonNode timeline = JsonText.read(TimelineJs.write(report));
        assertThat(timeline.path("events"))
                .extracting(slide -> slide.path("unique_id").asText())
                .containsExactlyElementsOf(report.events().stream()
                        .filter(event -> event.date().value().isPresent())
                        .map(Event::id)
                        .toList());
        assertThat(timeline.path("events")).allSatisfy(slide -> {
            assertThat(slide.path("start_date").path("year").isInt()).isTrue();
            assertThat(slide.path("text").path("headline").asText()).isNotEmpty();
            assertThat(slide.toString()).doesNotContain("<script", "<b>");
        });
    }

    @Test
    void aMonthIsNoDay() throws IOException {
        JsonNode slides = JsonText.read(TimelineJs.write(Reports.hostile())).path("events");
        assertThat(slides.get(1).path("start_date").toString()).isEqualTo("{\"year\":2031,\"month\":5}");
        assertThat(slides.get(0).path("start_date").toString()).isEqualTo("{\"year\":2031,\"month\":5,\"day\":8}");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPassageIsAnAnnotationByWordsAndByPlace(Report report) throws IOException {
        JsonNode collection = JsonText.read(WebAnnotations.write(report));
        JsonNode items = collection.path("first").path("items");
        assertThat(collection.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.path("total").asInt()).isEqualTo(items.size()).isPositive();
        List<String> ids = new ArrayList<>();
        for (JsonNode item : items) {
            ids.add(item.path("id").asText());
            JsonNode quote = item.path("target").path("selector").get(0);
            JsonNode position = item.path("target").path("selector").get(1);
            String exact = quote.path("exact").asText();
            assertThat(quote.path("type").asText()).isEqualTo("TextQuoteSelector");
            assertThat(position.path("type").asText()).isEqualTo("TextPositionSelector");
            assertThat(position.path("end").asInt() - position.path("start").asInt())
                    .isEqualTo(exact.codePointCount(0, exact.length()));
            assertThat(item.path("target").path("source").asText()).matches("urn:sitrep:document:[^\\s]+");
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void ploverRecordsHavePloversTypesAlone(Report report) throws IOException {
        Set<String> own = Set.of("RELOCATE", "ADVISE", "EVACUATE", "CLOSE");
        Set<String> types = Arrays.stream(EventType.values())
                .map(EventType::name)
                .filter(name -> !own.contains(name))
                .collect(Collectors.toSet());
        List<String> ids = new ArrayList<>();
        for (String line : PloverLines.write(report).lines().toList()) {
            JsonNode record = JsonText.read(line);
            ids.add(record.path("id").asText());
            assertThat(record.path("event")).hasSize(1);
            assertThat(types).contains(record.path("event").get(0).asText());
            assertThat(record.path("actor").isArray()
                            && record.path("recipient").isArray())
                    .isTrue();
            assertThat(record.has("date")).isTrue();
        }
        assertThat(ids).containsExactlyElementsOf(ids(report));
    }

    @Test
    void ploverRecordsSayWhatThePloverTypeHides() throws IOException {
        List<String> lines = PloverLines.write(Reports.hostile()).lines().toList();
        JsonNode closing = JsonText.read(lines.get(0));
        assertThat(closing.path("event").toString()).isEqualTo("[\"SANCTION\"]");
        assertThat(closing.path("mode").toString()).isEqualTo("[\"future\"]");
        assertThat(closing.path("quad_code").asText()).isEqualTo("material conflict");
        assertThat(closing.path("actor").get(0).path("code").asText()).isEqualTo("NOR");
        assertThat(closing.path("event_loc").get(0).path("country_code").isNull())
                .isTrue();
        assertThat(closing.path("sitrep").path("type").asText()).isEqualTo("CLOSE");
        assertThat(JsonText.read(lines.get(1)).path("mode").toString()).isEqualTo("[\"negation\"]");
        assertThat(JsonText.read(lines.get(2)).path("event").toString()).isEqualTo("[\"REQUEST\"]");
        assertThat(JsonText.read(lines.get(3)).path("event").toString()).isEqualTo("[\"RETREAT\"]");
        assertThat(JsonText.read(lines.get(3)).path("date").isNull()).isTrue();
    }
}
