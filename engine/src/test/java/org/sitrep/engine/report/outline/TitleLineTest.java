package org.sitrep.engine.report.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Who said so goes.
                "Rebels took the port of Ostrava Bay and its two bridges, officials said on Thursday"
                        + "|Rebels took the port of Ostrava Bay and its two bridges",
                // What hangs on behind a comma goes where the whole is long.
                "Rebels took the port of Ostrava Bay and both of its bridges, ending a siege of two months and cutting off the last "
                        + "soldiers of the old government|Rebels took the port of Ostrava Bay and both of its bridges",
                // So does a clause that only says when.
                "The former governor of the Ostrava Bay district was shot dead when a gunfight broke out between the guards of his "
                        + "house and some fighters|The former governor of the Ostrava Bay district was shot dead",
                // A condition stays, and so does what stands in the middle.
                "The governor of the Ostrava Bay district will leave his office if the assembly of elders asks him for it before the "
                        + "month is out|The governor of the Ostrava Bay district will leave his office if the assembly of elders asks him "
                        + "for it",
                "The governor, who has ruled the whole of the district for more than twenty years without an election, has left his "
                        + "house|The governor, who has ruled the whole of the district for more than twenty years without an election, "
                        + "has left his house"
            })
    void cutsAtBordersOfClauses(String headline, String title) {
        assertThat(TitleLine.shorten(headline)).isEqualTo(title);
    }
}
