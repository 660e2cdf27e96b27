package org.sitrep.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.sitrep.app.export.EdxlSitRep;
import org.sitrep.app.export.EventTable;
import org.sitrep.app.export.GeoJson;
import org.sitrep.app.export.PlannedCalendar;
import org.sitrep.app.export.PloverLines;
import org.sitrep.app.export.StatementTable;
import org.sitrep.app.export.TimelineJs;
import org.sitrep.app.export.WebAnnotations;
import org.sitrep.engine.report.HtmlReport;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.MarkdownReport;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.outline.OutlineOptions;

/** The written forms of a report. */
enum Format {
    MD,
    HTML,
    JSON,
    CSV,
    STATEMENTS,
    PLOVER,
    GEOJSON,
    TIMELINEJS,
    ICS,
    ANNOTATIONS,
    EDXL;

    private static final Map<String, Format> BY_ENDING = Map.ofEntries(
            Map.entry("md", MD),
            Map.entry("markdown", MD),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("json", JSON),
            Map.entry("csv", CSV),
            Map.entry("jsonl", PLOVER),
            Map.entry("geojson", GEOJSON),
            Map.entry("ics", ICS),
            Map.entry("jsonld", ANNOTATIONS),
            Map.entry("xml", EDXL));

    /** The form that is asked for, else that of the file's ending, else the one for neither. */
    static Format choose(Format asked, Path output, Format otherwise) {
        if (asked != null || output == null) {
            return asked == null ? otherwise : asked;
        }
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        Format told = BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1));
        if (told == null) {
            throw new UsageException(
                    "the ending of " + output + " tells no format; give --format, such as md, html or json");
        }
        return told;
    }

    /** A report in this form, at the standard level of detail and without the articles. */
    String export(Report report) {
        return switch (this) {
            case MD -> MarkdownReport.write(report, OutlineOptions.standard());
            case HTML -> HtmlReport.write(report, OutlineOptions.standard(), Map.of());
            case JSON -> JsonReport.write(report);
            case CSV -> EventTable.write(report);
            case STATEMENTS -> StatementTable.write(report);
            case PLOVER -> PloverLines.write(report);
            case GEOJSON -> GeoJson.write(report);
            case TIMELINEJS -> TimelineJs.write(report);
            case ICS -> PlannedCalendar.write(report);
            case ANNOTATIONS -> WebAnnotations.write(report);
            case EDXL -> EdxlSitRep.write(report);
        };
    }
}
