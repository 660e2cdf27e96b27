package org.sitrep.engine.report.tripwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.Report.Tripwire;
import org.sitrep.engine.report.ReportBuilder;

class WatchTest {
    private static final Report REPORT = new ReportBuilder()
            .build(List.of(Stories.of(
                    "date 2021-05-03 Norway plans to close its embassy in Kenya on 9 May 2021.",
                    "date 2021-05-06 Chad relocated its embassy in Kenya to Mombasa on 5 May 2021. More than 900 soldiers"
                            + " are near the border.",
                    "date 2021-05-06 Kenya closed its airspace on 6 May 2021.")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "posture mission; is relocated; about Chad | NEW",
                "posture mission; is relocated; about Chad; origins 2 | NEAR",
                "posture mission; is relocated; without Chad | UNMET",
                "posture mission; is clos; about Norway | NEAR",
                "posture mission; is closure announced; about Norway | MET",
                "event close; about airspace | NEW",
                "event close; is demanded; about airspace | UNMET",
                "figure soldier; above 900 | NEW",
                "figure soldier; above 1,000 | NEAR",
                "figure soldier; above 2000 | UNMET",
            })
    void tellsHowFarAnIndicatorHasCome(String settings, Tripwire.State state) {
        Plan plan = PlanReader.read("level one\nrecommends stay calm\nindicator it\n" + settings.replace("; ", "\n"));

        assertThat(Watch.of(plan, REPORT, Optional.of(LocalDate.of(2021, 5, 5))))
                .singleElement()
                .satisfies(tripwire -> {
                    assertThat(tripwire.state()).isEqualTo(state);
                    assertThat(tripwire.citations().isEmpty()).isEqualTo(state == Tripwire.State.UNMET);
                    assertThat(tripwire.recommended()).isEqualTo("stay calm");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator it | line 1: an indicator stands under a level",
                "level one; indicator it; colour red | line 3: no setting is called \"colour\"",
                "level one; indicator it; posture wings | line 3: \"wings\" is none that a report has",
                "level one; indicator it; figure troop; above many | line 4: \"many\" is no number",
                "level one; indicator it | line 2: the indicator \"it\" watches nothing: posture, event or figure",
                "level | line 1: \"level\" needs something behind it",
                "# nothing | no indicator in it",
            })
    void namesTheLineThatIsWrong(String text, String message) {
        assertThatThrownBy(() -> PlanReader.read(text.replace("; ", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
