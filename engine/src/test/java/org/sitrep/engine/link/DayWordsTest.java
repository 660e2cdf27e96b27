package org.sitrep.engine.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {
    /** A passage, the day of its document, and whether it tells of Friday 4 March 2022. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels took the port on Friday|2022-03-06|true",
                "Rebels took the port on Friday|2022-03-20|false",
                "Rebels took the port on Thursday|2022-03-06|false",
                "Rebels took the port on March 4|2022-06-20|true",
                "Rebels took the port on the 4th of March|2022-06-20|false",
                "Rebels took the port on 4 Mar|2022-06-20|true",
                "Rebels took the port on March 14|2022-06-20|false",
                "The port fell on 2022-03-04|2022-06-20|true",
                "The port fell two days ago|2022-03-06|true",
                "Rebels took the port|2022-03-04|true",
                "Rebels took the port|2022-03-06|false"
            })
    void tellsWhetherAPassageCarriesADay(String passage, LocalDate told, boolean carries) {
        assertThat(DayWords.carry(passage, LocalDate.of(2022, 3, 4), Optional.of(told)))
                .isEqualTo(carries);
    }
}
