package org.sitrep.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.property.Transparency;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.EventDate;
import org.sitrep.engine.report.Report;

/**
 * What the reports say is planned, as an iCalendar (RFC 5545) of tentative whole days, which do not make their reader busy.
 * An event of unknown day is in no calendar. What is planned for a day or before stands on that day, and its description
 * opens by saying so.
 */
public final class PlannedCalendar {
    /** RFC 5545, 3.1: no line is longer than this many octets. */
    private static final int LINE = 75;

    private PlannedCalendar() {}

    public static String write(Report report) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sitrep//Sitrep//EN");
        report.events().stream()
                .filter(event -> event.status() == org.sitrep.engine.model.Status.PLANNED)
                .filter(event -> event.date().hasOwnTime())
                .forEach(event -> calendar.addEvent(entry(event, report)));
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            // The library folds by characters, the standard by octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().lines().map(PlannedCalendar::folded).collect(Collectors.joining());
    }

    private static VEvent entry(Event event, Report report) {
        VEvent entry = new VEvent();
        entry.setUid(event.id() + "@sitrep");
        LocalDate first = event.date().value().orElseThrow();
        // The stamp is the report's day: a clock would make the same report another file.
        entry.setDateTimeStamp(Date.from(
                report.asOf().orElse(first).atStartOfDay(ZoneOffset.UTC).toInstant()));
        entry.setDateStart(midnight(first), false);
        LocalDate behind = last(event.date()).plusDays(1);
        if (behind.isAfter(first.plusDays(1))) {
            entry.setDateEnd(midnight(behind), false);
        }
        entry.setSummary(event.headline());
        Stream<String> passages = event.citations().stream()
                .map(citation ->
                        citation.document() + " " + citation.start() + "-" + citation.end() + ": " + citation.text());
        entry.setDescription(Stream.concat(BoundedDay.ifBounded(event.date()).stream(), passages)
                .collect(Collectors.joining("\n")));
        entry.setStatus(Status.tentative());
        entry.setTransparency(Transparency.transparent());
        entry.addCategories(event.type().name());
        return entry;
    }

    private static LocalDate last(EventDate date) {
        LocalDate first = date.value().orElseThrow();
        return date.end().orElseGet(() -> switch (date.precision()) {
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
            case DAY, NONE -> first;
        });
    }

    /** The library writes a day in the zone of the machine, so it is given one in it: the day stays what it was. */
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String folded(String line) {
        StringBuilder out = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int more = character.getBytes(UTF_8).length;
            if (octets + more > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += more;
        }
        return out.append("\r\n").toString();
    }
}
