package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.outline.OutlineOptions;

class TimelineTest {
    private static final LocalDate DAY = SampleReport.DAY;

    private static Event event(String id, String headline, Optional<LocalDate> day, Basis basis) {
        EventDate date = day.map(value -> new EventDate(day, Optional.empty(), Precision.DAY, basis))
                .orElseGet(EventDate::unknown);
        return new Event(
                id,
                "s-1",
                EventType.CLOSE,
                Optional.empty(),
                Status.OCCURRED,
                headline,
                date,
                List.of(),
                List.of(),
                List.of(),
                1,
                1,
                List.of(),
                SampleReport.event(Status.OCCURRED, 1).citations(),
                1,
                List.of());
    }

    private static String timeline(Report report) {
        String markdown = MarkdownReport.write(report, OutlineOptions.standard());
        return markdown.substring(markdown.indexOf("## Timeline"), markdown.indexOf("## Who said what"));
    }

    @Test
    void aDayIsOneHeadingAndTheMarkStandsWithTheInferredLine() {
        String timeline = timeline(SampleReport.of(
                event("e-1", "The port of Ostrava Bay closed on Tuesday", Optional.of(DAY), Basis.STATED),
                event("e-2", "Dockers marched through the old town", Optional.of(DAY), Basis.INFERRED),
                event("e-3", "Two cranes fell into the harbour basin", Optional.empty(), Basis.UNKNOWN)));

        assertThat(timeline).containsOnlyOnce("### Tue 6 May 2031\n");
        assertThat(timeline).contains("closed on Tuesday — *occurred* (", "old town — *occurred*\\* (");
        assertThat(timeline).contains("harbour basin — *occurred*, day not stated (");
        assertThat(timeline.indexOf("basin")).isGreaterThan(timeline.indexOf("old town"));
    }

    @Test
    void aDeedToldInsideAnotherIsOneLine() {
        String timeline = timeline(SampleReport.of(
                event("e-1", "ships were sent to Aneby", Optional.of(DAY), Basis.STATED),
                event("e-2", "The port closed and ships were sent to Aneby", Optional.of(DAY), Basis.STATED)));

        assertThat(timeline).containsOnlyOnce("ships were sent to Aneby");
    }

    @Test
    void ofManyDaysThoseStayThatLaterDocumentsName() {
        List<Event> events = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        for (int index = 0; index < 120; index++) {
            LocalDate day = DAY.plusDays(index);
            events.add(event(
                    "e-" + index, "Ferry number " + index + " stayed in port all day", Optional.of(day), Basis.STATED));
            coverage.add(new Coverage(day, 1, 2, index == 17 ? 30 : 0));
        }
        Report all = SampleReport.of(events.toArray(Event[]::new)).covering(coverage);

        String timeline = timeline(all);

        assertThat(timeline).contains("Ferry number 17 stayed").contains(" more with `--detail full`.");
        assertThat(timeline.lines().filter(line -> line.startsWith("- ")).count())
                .isLessThan(40);
    }
}
