package org.sitrep.engine.report.tripwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.report.Report.Tripwire;
import org.sitrep.engine.report.ReportBuilder;
import org.sitrep.engine.report.ReportRequest;

class WatchTest {
    private static final List<Findings> FINDINGS = List.of(Stories.of(
            "date 2021-05-03 Norway plans to close its embassy in Kenya on 9 May 2021. The outlet has no name.",
            "date 2021-05-06 Chad relocated its embassy in Kenya to Mombasa on 5 May 2021. More than 900 soldiers"
                    + " are near the border. Chad closed the embassy on 6 May 2021.",
            "date 2021-05-06 Kenya closed its airspace on 6 May 2021, and the pilots of its airline stayed at home.",
            "date 2021-05-04 Peru urged its citizens to leave Kenya on 4 May 2021.",
            "date 2021-05-06 Kenya closed its airspace on 6 May 2021, and the pilots of its airline stayed at home.",
            "date 2021-05-06 The government of Peru advised its citizens on 6 May 2021 to leave Kenya at once."));

    private static List<Tripwire> watch(String settings) {
        Plan plan = PlanReader.read("level one\nrecommends stay calm\nindicator it\n" + settings.replace("; ", "\n"));
        LocalDate since = LocalDate.of(2021, 5, 5);
        return new ReportBuilder()
                .build(
                        FINDINGS,
                        new ReportRequest(
                                Optional.empty(),
                                Optional.of(since),
                                Optional.of(plan),
                                Corrections.none(),
                                List.of(),
                                List.of(),
                                List.of()))
                .tripwires();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "posture mission; is relocated; about Chad | UNMET",
                "posture mission; was relocated; about Chad | NEW",
                "posture mission; was relocated; about Cha* | NEW",
                "posture mission; was relocated; about Cha | UNMET",
                "posture mission; was relocated; about Chad; origins 2 | NEAR",
                "posture mission; was relocated; without Chad | UNMET",
                "posture advisory; is leave | MET",
                "event advise; about Peru; origins 2 | NEW",
                "event close; about airspace; origins 2 | NEAR",
                "posture mission; is closure; about Norway | NEAR",
                "posture mission; is closure announced; about Norway | MET",
                "event close; about airspace | NEW",
                "event close; is demanded; about airspace | UNMET",
                "figure soldier; above 900 | NEW",
                "figure soldiers; above 900 | NEW",
                "figure troop, soldiers; above 899.5 | NEW",
                "figure soldier; above 1,000 | NEAR",
                "figure soldier; above 2000 | UNMET",
            })
    void tellsHowFarAnIndicatorHasCome(String settings, Tripwire.State state) {
        assertThat(watch(settings)).singleElement().satisfies(tripwire -> {
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
                "level one; indicator it; posture wings | line 3: \"wings\" is none that a report has; it has mission, advisory, evacuation, deployment, sanctions, talks, border, restriction",
                "level one; indicator it; figure troop; above many | line 4: \"many\" is no number",
                "level one; indicator it; figure troop; above NaN | line 4: \"NaN\" is no number",
                "level one; indicator it; figure troop; above 1,50 | line 4: \"1,50\" is no number",
                "level one; indicator it; posture mission; is closed; is open | line 5: the indicator has its states already",
                "level one; indicator it; posture mission; above 7 | line 4: the indicator \"it\" watches no figure that could be above a number",
                "level one; indicator it; figure troop; above 7; is met | line 5: the indicator \"it\" watches a figure, which has no state",
                "level one; indicator it | line 2: the indicator \"it\" watches nothing: posture, event or figure",
                "level | line 1: \"level\" needs something behind it",
                "level one; indicator it; event close; is gone; level two | line 5: \"gone\" is none that a report has; it has occurred, ongoing, planned, predicted, demanded, denied, conditional",
                "level one; indicator it; event close; origins 0 | line 4: \"origins\" needs a whole number from 1 on",
                "# nothing | no indicator in it",
            })
    void namesTheLineThatIsWrong(String text, String message) {
        assertThatThrownBy(() -> PlanReader.read(text.replace("; ", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
