package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Report.Published;
import org.sitrep.engine.report.Report.ReportedDocument;

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
                .isEqualTo("# What changed\n\n## New\n\n"
                        + "- Deed: The port of Ostrava Bay closed on Tuesday — planned, Tue 6 May 2031"
                        + " \\[harbour-post 0–41\\]\n");
        assertThat(ReportDiff.between(ONE, SampleReport.of(SampleReport.event(Status.OCCURRED, 1)))
                        .print())
                .contains("## Superseded")
                .contains("occurred, Tue 6 May 2031 (before: planned, Tue 6 May 2031)");
        assertThat(ReportDiff.between(ONE, SampleReport.of(like(planned, "e-1", planned.headline(), 2)))
                        .print())
                .contains("## Strengthened")
                .contains("(2 origins, before: 1)");
        assertThat(ReportDiff.between(ONE, none).print()).contains("## Withdrawn");
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

    @Test
    void otherWordsForTheSamePassagesAreNoChange() {
        Event planned = SampleReport.event(Status.PLANNED, 1);

        assertThat(changes(SampleReport.of(like(planned, "e-1", "Ostrava Bay closed", 1))))
                .isEmpty();
    }

    @Test
    void whatGoesOnHasOccurredToo() {
        Report occurred = SampleReport.of(SampleReport.event(Status.OCCURRED, 1));

        assertThat(ReportDiff.between(occurred, SampleReport.of(SampleReport.event(Status.ONGOING, 1)))
                        .changes())
                .isEmpty();
    }

    @Test
    void aClauseOfASentenceThatWasToldIsNoNewDeed() {
        Event planned = SampleReport.event(Status.PLANNED, 1);
        Citation clause = SampleReport.cite(SampleReport.HARBOUR, "Ostrava Bay closed");
        Event part = with(planned, "e-2", planned.date(), List.of(clause));
        Event other =
                with(planned, "e-3", planned.date(), List.of(SampleReport.cite(SampleReport.HARBOUR, "Some 400")));

        assertThat(changes(SampleReport.of(planned, part))).isEmpty();
        assertThat(changes(SampleReport.of(planned, other)))
                .extracting(ReportDiff.Change::kind)
                .containsExactly(ReportDiff.Kind.NEW);
    }

    @Test
    void aDayThatFollowsFromADocumentsNewDayIsToldOnceWithTheDocument() {
        Event planned = SampleReport.event(Status.PLANNED, 1);
        EventDate later = new EventDate(
                Optional.of(SampleReport.DAY.plusDays(1)), Optional.empty(), Precision.DAY, Basis.INFERRED);
        Report moved = SampleReport.of(with(planned, "e-1", later, planned.citations()));

        assertThat(changes(moved)).extracting(ReportDiff.Change::before).containsExactly("before: Tue 6 May 2031");

        ReportDiff dated = ReportDiff.between(ONE, dated(moved, SampleReport.DAY.plusDays(2)));
        assertThat(dated.changes()).isEmpty();
        assertThat(dated.print())
                .contains("Another day: Harbour", "Thu 8 May 2031, before: Tue 6 May 2031.", "not listed below");
        assertThat(dated.isEmpty()).isFalse();
    }

    @Test
    void whatRestsOnDocumentsThatAreGoneIsWithdrawnForThatReason() {
        Report without = SampleReport.without(SampleReport.of(), "harbour-post");

        assertThat(ReportDiff.between(ONE, without).print())
                .contains("No longer there: Harbour", "(its documents are not in the later report)");
        assertThat(ReportDiff.between(without, ONE).print()).contains("New document: Harbour");
    }

    @Test
    void itemsThatCiteNothingAreComparedAllTheSame() {
        String json = JsonReport.write(ONE);
        String bare = json.replaceAll("(?s)\"figures\": .*?\"posture\":", """
                "figures": [{"id": "f-9", "value": 7, "bound": "exact", "unit": "docker", "what": "seven dockers"}],
                "series": [{"id": "x-9", "subject": "injured", "unit": "person"}],
                "posture":""");

        assertThat(ReportDiff.between(ONE, JsonReport.read(bare)).print()).contains("- Figure: seven dockers\n");
    }

    private static List<ReportDiff.Change> changes(Report later) {
        return ReportDiff.between(ONE, later).changes();
    }

    private static Report dated(Report report, LocalDate day) {
        return SampleReport.with(
                report,
                report.documents().stream()
                        .map(document -> document.published().value().isEmpty()
                                ? document
                                : new ReportedDocument(
                                        document.id(),
                                        document.title(),
                                        document.outlet(),
                                        document.url(),
                                        new Published(Optional.of(day), Basis.INFERRED, "It follows.", List.of()),
                                        document.language(),
                                        document.origins()))
                        .toList());
    }

    private static Event with(Event event, String id, EventDate date, List<Citation> citations) {
        return new Event(
                id,
                event.story(),
                event.type(),
                event.mode(),
                event.status(),
                citations.get(0).text(),
                date,
                event.actors(),
                event.recipients(),
                event.places(),
                event.documents(),
                event.origins(),
                event.history(),
                citations,
                event.weight(),
                event.why());
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
