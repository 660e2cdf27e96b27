package org.sitrep.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.model.Place;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "Kyiv, 703448", "Kiev, 703448", "Lviv, 702550", "Lwów, 702550", "Poland, 798544", "Belarus, 630336",
        "Moscow, 524901", "Lithuania, 597427", "Belgium, 2802361", "Scotland, 2638360", "US, 6252001", "U.S., 6252001",
        "the United States, 6252001", "Saint Petersburg, 498817", "Bombay, 1275339", "Rangoon, 1298824"
    })
    void knowsTheName(String name, long geonames) {
        assertThat(GAZETTEER.find(name))
                .extracting(found -> found.place().geonames())
                .contains(geonames);
    }

    @ParameterizedTest
    @CsvSource({"us", "it", "'  '", "''", "Xqzzt"})
    void knowsNoPlaceForAWord(String word) {
        assertThat(GAZETTEER.find(word)).isEmpty();
    }

    static Stream<Map<String, String>> demonyms() {
        return Table.load("demonyms.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("demonyms")
    void peopleHaveTheirCountry(Map<String, String> row) {
        assertThat(GAZETTEER.place(row.get("of"))).isPresent();
        assertThat(GAZETTEER.find(row.get("form"))).hasSize(1).allSatisfy(found -> {
            assertThat(found.kind()).isEqualTo(PlaceName.Kind.DEMONYM);
            assertThat(found.place()).isEqualTo(GAZETTEER.place(row.get("of")).orElseThrow());
        });
        if (!row.get("country").isEmpty()) {
            assertThat(GAZETTEER.place(row.get("of")).orElseThrow().name()).isEqualTo(row.get("country"));
            assertThat(Demonyms.of(row.get("country"))).contains(row.get("form"));
        }
    }

    static Stream<Map<String, String>> handmade() {
        return Stream.of("regions.tsv", "facilities.tsv", "seats.tsv")
                .flatMap(file -> Table.load(file).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("handmade")
    void handmadePlaceIsFoundUnderEveryName(Map<String, String> row) {
        List<String> names = Stream.concat(
                        Stream.of(row.get("name")), Stream.of(row.get("names").split(";", -1)))
                .filter(name -> !name.isBlank())
                .toList();

        assertThat(names)
                .allSatisfy(name -> assertThat(GAZETTEER.find(name.strip()))
                        .extracting(found -> found.place().name())
                        .contains(row.get("name")));
    }

    @ParameterizedTest
    @MethodSource("handmade")
    void handmadePlaceLiesInItsCountry(Map<String, String> row) {
        GAZETTEER.place(row.get("country")).ifPresent(country -> {
            Place place = GAZETTEER.find(row.get("name")).stream()
                    .map(PlaceName::place)
                    .filter(found -> found.name().equals(row.get("name")))
                    .findFirst()
                    .orElseThrow();
            assertThat(place.kilometresTo(country)).isLessThan(7_500);
        });
    }

    @Test
    void everyCentreCorrectsAnAreaThatIsKnown() {
        assertThat(Table.load("centres.tsv").rows())
                .filteredOn(row -> GAZETTEER.place(row.get("code")).isPresent())
                .hasSizeGreaterThan(290);
    }

    @ParameterizedTest
    @CsvSource({
        "'St. Petersburg', 'Saint Petersburg'",
        "Łódź, Lodz",
        "Port-au-Prince, 'Port au Prince'",
        "'Côte d’Ivoire', 'Cote d''Ivoire'",
        "The Hague, Hague"
    })
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }
}
