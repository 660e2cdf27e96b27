package org.sitrep.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialBodiesTest {
    private static final OfficialBodies BODIES = new OfficialBodies();

    static Stream<Map<String, String>> rows() {
        return Table.load("official-bodies.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowHoldsForItsExample(Map<String, String> row) {
        String example = row.get("example");
        boolean found = row.get("where").equals("host")
                ? BODIES.isOfficialAddress("https://" + example + "/news/1")
                : BODIES.isOfficial(example);
        assertThat(found).as(row.get("name")).isEqualTo(row.get("expected").equals("yes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Parliament Magazine",
                "Kremlin Times",
                "Harbour Post",
                "Red Cross",
                "Springfield University",
                "Ministers’ Wives Club",
                "Navy Pier Hotel"
            })
    void othersAreNone(String name) {
        assertThat(BODIES.isOfficial(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.governmentnews.example/a", "www.harbour-post.example", "not an address", ""})
    void otherAddressesAreNone(String address) {
        assertThat(BODIES.isOfficialAddress(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "State Department spokesman, US State Department",
        "a Pentagon spokeswoman, Pentagon",
        "spokesperson for the Latvian Foreign Ministry, Latvian Foreign Ministry",
        "White House press secretary, White House"
    })
    void spokesmenSpeakForTheirBody(String role, String body) {
        assertThat(BODIES.voiceOf(role)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior State Department official", "spokesman", "airline spokesman", "Secretary of State"})
    void othersDoNot(String role) {
        assertThat(BODIES.voiceOf(role)).isEmpty();
    }
}
