package org.sitrep.engine.report.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource({
        "document, documents",
        "story, stories",
        "person, people",
        "gunman, gunmen",
        "police woman, police women",
        "German, Germans",
        "combat troop, combat troops"
    })
    void writesPlurals(String noun, String plural) {
        assertThat(Phrases.plural(noun)).isEqualTo(plural);
    }
}
