package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Status;

class ReportDiffTest {
    private static final Report ONE = SampleReport.of(SampleReport.event(Status.PLANNED, 1));

    @Test
    void nothingIsNewInTheSameReport() {
        assertThat(ReportDiff.between(ONE, ONE).changes()).isEmpty();
        assertThat(ReportDiff.between(ONE, ONE).print()).isEmpty();
    }

    @Test
    void tellsNewSupersededStrengthenedChangedAndWithdrawn() {
        Report none = SampleReport.of();
        Event planned = SampleReport.event(Status.PLANNED, 1);
        assertThat(ReportDiff.between(none, ONE).print())
                .isEqualTo("## New\n\n- events: The port of Ostrava Bay closed on Tuesday — planned, 2031-05-06"
                        + " \\[harbour-post 0–41\\]\n");
        assertThat(ReportDiff.between(ONE, SampleReport.of(SampleReport.event(Status.OCCURRED, 1)))
                        .print())
                .startsWith("## Superseded")
                .contains("occurred, 2031-05-06 (before: The port", "planned, 2031-05-06)");
        assertThat(ReportDiff.between(ONE, SampleReport.of(like(planned, "e-1", planned.headline(), 2)))
                        .print())
                .startsWith("## Strengthened")
                .contains("(before: 1 origin, now 2)");
        assertThat(ReportDiff.between(ONE, SampleReport.of(like(planned, "e-1", "Ostrava Bay closed", 1)))
                        .print())
                .startsWith("## Changed");
        assertThat(ReportDiff.between(ONE, none).print()).startsWith("## Withdrawn");
    }

    @Test
    void anItemWithAnotherIdOnTheSamePassageIsNoNewOne() {
        Event planned = SampleReport.event(Status.PLANNED, 1);
        Report other = SampleReport.of(like(planned, "e-2", planned.headline(), 1));
        assertThat(ReportDiff.between(ONE, other).changes()).isEmpty();
        Report fuller = SampleReport.of(like(planned, "e-2", planned.headline(), 2));
        assertThat(ReportDiff.between(ONE, fuller).changes())
                .extracting(ReportDiff.Change::kind)
                .containsExactly(ReportDiff.Kind.STRENGTHENED);
    }

    @Test
    void moreDocumentsOfOneOriginConfirmNothing() {
        Report more = SampleReport.of(SampleReport.event(Status.PLANNED, 3));
        assertThat(ReportDiff.between(ONE, more).changes()).isEmpty();
    }

    private static Event like(Event event, String id, String headline, int origins) {
        return new Event(
                id,
                event.story(),
                event.type(),
                event.mode(),
                event.status(),
                headline,
                event.date(),
                event.actors(),
                event.recipients(),
                event.places(),
                event.documents(),
                origins,
                event.history(),
                event.citations(),
                event.weight(),
                event.why());
    }
}
