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
    private static final Entity KYIV = new Entity(
            "place-kyiv",
            "Kyiv",
            EntityType.PLACE,
            List.of("Kiev"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            2,
            List.of());

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "claims.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void refusesWhatNoCitationCarries(String words, String cited, String missing, String why) {
        Citation citation = new Citation("d", 0, cited.codePointCount(0, cited.length()), cited);
        List<String> found =
                new CitationChecker(List.of(KYIV)).unsupported(new Claim("event e1", words, List.of(citation)));
        assertThat(String.join(", ", found)).as(why).isEqualTo(missing == null ? "" : missing);
    }
}
