package org.sitrep.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.Report;

/** ical4j reads what biweekly wrote. */
class PlannedCalendarTest {
    static List<Report> reports() throws IOException {
        return Reports.all();
    }

    private static List<VEvent> entries(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent entry, String property) {
        return entry.<Property>getProperty(property).map(Property::getValue).orElse("");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void holdsWhatIsPlannedAndDated(Report report) throws IOException, ParserException {
        List<Event> planned = report.events().stream()
                .filter(event -> event.status() == Status.PLANNED)
                .filter(event -> event.date().hasOwnTime())
                .toList();
        List<VEvent> entries = entries(PlannedCalendar.write(report));
        assertThat(entries)
                .extracting(entry -> value(entry, "UID"))
                .containsExactlyElementsOf(
                        planned.stream().map(event -> event.id() + "@sitrep").toList());
        assertThat(entries)
                .extracting(entry -> value(entry, "SUMMARY"))
                .containsExactlyElementsOf(planned.stream().map(Event::headline).toList());
        assertThat(entries)
                .extracting(entry -> entry.getDateTimeStart().orElseThrow().getDate())
                .containsExactlyElementsOf(planned.stream()
                        .map(event -> (java.time.temporal.Temporal)
                                event.date().value().orElseThrow())
                        .toList());
    }

    @Test
    void aMonthLastsToItsEnd() throws IOException, ParserException {
        VEvent month = entries(PlannedCalendar.write(Reports.hostile())).get(1);
        assertThat(month.getDateTimeEnd().orElseThrow().getDate()).isEqualTo(LocalDate.of(2031, 7, 1));
        assertThat(value(month, "STATUS")).isEqualTo("TENTATIVE");
    }

    @Test
    void foldsByOctetsAndEndsLinesAsTheStandardSays() throws IOException {
        String text = PlannedCalendar.write(Reports.hostile());
        assertThat(Arrays.asList(text.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
