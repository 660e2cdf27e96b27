package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;

class CitationCheckerTest {
    private static final List<Entity> PLACES = List.of(
            place("Kyiv", List.of("Kiev")),
            place("Libya", List.of()),
            place("China", List.of()),
            place("United Kingdom", List.of("Britain")));

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "claims.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void refusesWhatNoCitationCarries(String words, String cited, String missing, String why) {
        Citation citation = new Citation("d", 0, cited.codePointCount(0, cited.length()), cited);
        List<String> found = new CitationChecker(PLACES).unsupported(new Claim("event e1", words, List.of(citation)));
        assertThat(String.join(", ", found)).as(why).isEqualTo(missing == null ? "" : missing);
    }

    private static Entity place(String name, List<String> aliases) {
        return new Entity(
                "place-" + name,
                name,
                EntityType.PLACE,
                aliases,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2,
                List.of());
    }
}
