package org.sitrep.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.sitrep.app.JsonText;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.model.Precision;
import org.sitrep.engine.report.Html;
import org.sitrep.engine.report.Report;

/**
 * The dated events of a report for TimelineJS (the JSON form of Knight Lab's TimelineJS 3). It shows texts as HTML, so
 * words of articles are escaped.
 */
public final class TimelineJs {
    private TimelineJs() {}

    public static String write(Report report) {
        ObjectNode timeline = JsonText.object();
        ObjectNode title = timeline.putObject("title").putObject("text");
        title.put(
                "headline",
                report.stories().isEmpty()
                        ? "Situation report"
                        : Html.escape(report.stories().get(0).title()));
        title.put("text", report.asOf().map(day -> "As of " + day).orElse(""));
        ArrayNode events = timeline.putArray("events");
        report.events().stream()
                .filter(event -> event.date().value().isPresent())
                .forEach(event -> events.add(slide(event)));
        return JsonText.indented(timeline);
    }

    private static ObjectNode slide(Event event) {
        Precision precision = event.date().precision();
        ObjectNode slide = JsonText.object().put("unique_id", event.id());
        event.date().value().ifPresent(day -> date(slide.putObject("start_date"), day, precision));
        event.date().end().ifPresent(day -> date(slide.putObject("end_date"), day, precision));
        slide.put("group", event.type().name());
        slide.put("autolink", false);
        ObjectNode text = slide.putObject("text").put("headline", Html.escape(event.headline()));
        text.put("text", "<p>" + Html.escape(facts(event)) + "</p>" + passages(event));
        return slide;
    }

    private static void date(ObjectNode date, LocalDate day, Precision precision) {
        date.put("year", day.getYear());
        if (precision != Precision.YEAR) {
            date.put("month", day.getMonthValue());
        }
        if (precision == Precision.DAY) {
            date.put("day", day.getDayOfMonth());
        }
    }

    private static String facts(Event event) {
        return Lower.of(event.status())
                + BoundedDay.ifBounded(event.date()).map(day -> ", " + day).orElse("") + ", " + event.documents()
                + (event.documents() == 1 ? " document, " : " documents, ") + event.origins()
                + (event.origins() == 1 ? " origin" : " origins");
    }

    private static String passages(Event event) {
        StringBuilder out = new StringBuilder();
        event.citations()
                .forEach(citation -> out.append("<blockquote>")
                        .append(Html.escape(citation.text()))
                        .append("</blockquote><p>")
                        .append(Html.escape(citation.document()))
                        .append("</p>"));
        return out.toString();
    }
}
