package org.sitrep.engine.read.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.clean.Cleaner;

class PlaceReaderTest {
    private static final PlaceReader READER = PlaceReader.load();

    /** A row of places.tsv; {@code expected} is a GeoNames id, a country, a division, "ADM1" or "none". */
    record Row(String sentence, String name, String expected, String role) {}

    static Stream<Row> rows() throws IOException {
        try (InputStream in = PlaceReaderTest.class.getResourceAsStream("places.tsv")) {
            return new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split("\t", -1))
                            .map(cell -> new Row(cell[0], cell[1], cell[2], cell[3]))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheRow(Row row) {
        Optional<PlaceMention> mention = read(row.sentence()).stream()
                .filter(found -> found.name().equals(row.name()))
                .findFirst();

        if (row.expected().equals("none")) {
            assertThat(mention).isEmpty();
            return;
        }
        assertThat(mention).isPresent();
        assertThat(forms(mention.get().place().orElseThrow())).contains(row.expected());
        assertThat(mention.get().role()).hasToString(row.role());
    }

    static Stream<Map<String, String>> stops() {
        return Table.load("place_stops.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("stops")
    void wordIsNoPlace(Map<String, String> row) {
        assertThat(row.get("example")).contains(row.get("word"));
        assertThat(read(row.get("example"))).extracting(PlaceMention::name).doesNotContain(row.get("word"));
    }

    static Stream<Map<String, String>> divisionWords() {
        return Table.load("division_words.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("divisionWords")
    void nameBesideTheWordIsADivision(Map<String, String> row) {
        assertThat(read(row.get("example"))).anySatisfy(mention -> {
            assertThat(mention.name()).isEqualTo(row.get("expected"));
            assertThat(mention.place().orElseThrow().isDivision()).isTrue();
        });
    }

    static Stream<Map<String, String>> governmentWords() {
        return Table.load("government_words.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("governmentWords")
    void capitalThatActsIsItsGovernment(Map<String, String> row) {
        assertThat(read(row.get("example"))).anySatisfy(mention -> {
            assertThat(mention.name()).isEqualTo(row.get("expected"));
            assertThat(mention.role()).isEqualTo(PlaceMention.Role.GOVERNMENT);
        });
    }

    private static List<String> forms(Place place) {
        return List.of(
                String.valueOf(place.geonames()),
                place.country(),
                place.country() + "." + place.admin1(),
                place.feature());
    }

    private static List<PlaceMention> read(String text) {
        var page = Cleaner.load().clean(Document.of("d", text));
        return READER.read(new AnalyzedPage(page, TestAnalyzer.get().analyze(page)));
    }

    @Test
    void nameMeansOnePlaceInOneDocument() {
        List<PlaceMention> mentions =
                read("A fire broke out in Athens. Crews came from Gainesville and Macon in Georgia.\n\n"
                        + "The mayor of Athens thanked them.");

        assertThat(mentions.stream().filter(mention -> mention.name().equals("Athens")))
                .hasSize(2)
                .allSatisfy(mention ->
                        assertThat(mention.place().orElseThrow().country()).isEqualTo("US"));
    }

    @Test
    void nameInAnAreaThatHasNoneOfItIsUnresolved() {
        assertThat(read("The sheriff of Newtown, Conn., resigned. Newtown mourned.").stream()
                        .filter(mention -> mention.name().equals("Newtown")))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention.place()).isEmpty());
    }

    @Test
    void oneOfManySmallTownsFarFromAllThatIsNamedIsUnresolved() {
        assertThat(read("A mill burnt down in Middletown. Crews came from Galveston, Beaumont and Pearland.").stream()
                        .filter(mention -> mention.name().equals("Middletown")))
                .hasSize(1)
                .allSatisfy(mention -> assertThat(mention.place()).isEmpty());
    }

    @Test
    void oneOfManySmallTownsIsUnresolvedWhereOnlyOneFarPlaceIsNamed() {
        assertThat(read("The scholars of Georgetown met on Monday in Washington, D.C.").stream()
                        .filter(mention -> mention.name().equals("Georgetown")))
                .hasSize(1)
                .allSatisfy(mention -> assertThat(mention.place()).isEmpty());
    }

    @Test
    void oneOfManySmallTownsNearWhatIsNamedIsResolved() {
        assertThat(read("A mill burnt down in Middletown. Crews came from Hartford, Meriden and New Britain.").stream()
                        .filter(mention -> mention.name().equals("Middletown")))
                .hasSize(1)
                .allSatisfy(mention ->
                        assertThat(mention.place().orElseThrow().admin1()).isEqualTo("CT"));
    }

    @Test
    void mentionsStandInOrderAndDoNotOverlap() {
        List<PlaceMention> mentions = read("New York, N.Y., and New London, Conn., sent aid to Santiago de Chile.");

        for (int at = 1; at < mentions.size(); at++) {
            assertThat(mentions.get(at).span().start())
                    .isGreaterThanOrEqualTo(mentions.get(at - 1).span().end());
        }
    }
}
