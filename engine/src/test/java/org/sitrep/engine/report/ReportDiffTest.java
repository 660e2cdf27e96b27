package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.engine.model.Status;

class ReportDiffTest {
    private static final Report ONE = SampleReport.of(SampleReport.event(Status.PLANNED, 1));

    @Test
    void nothingIsNewInTheSameReport() {
        assertThat(ReportDiff.between(ONE, ONE).changes()).isEmpty();
        assertThat(ReportDiff.between(ONE, ONE).print()).isEmpty();
    }

    @Test
    void tellsNewChangedStrengthenedAndWithdrawn() {
        Report none = SampleReport.of();
        Report occurred = SampleReport.of(SampleReport.event(Status.OCCURRED, 1));
        Report more = SampleReport.of(SampleReport.event(Status.PLANNED, 3));
        assertThat(ReportDiff.between(none, ONE).print())
                .isEqualTo("## New\n\n- events: The port of Ostrava Bay closed on Tuesday (planned, 2031-05-06)"
                        + " \\[harbour-post 0–41\\]\n");
        assertThat(ReportDiff.between(ONE, occurred).print())
                .startsWith("## Changed")
                .contains("| before: ");
        assertThat(ReportDiff.between(ONE, more).print())
                .startsWith("## Strengthened")
                .contains("documents 1 to 3");
        assertThat(ReportDiff.between(ONE, none).print()).startsWith("## Withdrawn");
    }
}
