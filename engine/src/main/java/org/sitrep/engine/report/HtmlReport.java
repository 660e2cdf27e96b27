package org.sitrep.engine.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.report.outline.Days;
import org.sitrep.engine.report.outline.Line;
import org.sitrep.engine.report.outline.Outline;
import org.sitrep.engine.report.outline.OutlineOptions;
import org.sitrep.engine.report.outline.Part;
import org.sitrep.engine.report.outline.Passages;
import org.sitrep.engine.report.outline.Passages.Passage;
import org.sitrep.engine.report.outline.Section;
import org.sitrep.engine.work.Workers;

/**
 * The report as one HTML file, without script and without anything from the network.
 *
 * <p>A citation mark links to its passage at the end of the page; the style sheet lifts the passage that is linked to
 * beside the text, and leaves it an endnote in print and where there is no style.
 */
public final class HtmlReport {
    private final Report report;
    private final Outline outline;
    private final Passages passages;
    private final Map<String, Document> documents;
    private final Map<String, List<Series>> series = new LinkedHashMap<>();
    private final Map<String, List<String>> said = new LinkedHashMap<>();
    private final Map<String, List<Place>> citedBy = new LinkedHashMap<>();
    private final Html html = new Html();
    private String section = "";
    private int lines;

    /** A line of the page: its anchor, and the title of the section in which it stands. */
    private record Place(String anchor, String section) {}

    private HtmlReport(Report report, Outline outline, Map<String, Document> documents) {
        this.report = report;
        this.outline = outline;
        this.passages = Passages.of(report, outline);
        this.documents = documents;
        report.series()
                .forEach(one -> series.computeIfAbsent(one.id(), id -> new ArrayList<>())
                        .add(one));
    }

    /**
     * Writes the page.
     *
     * @param documents the documents by id, for the words around a citation; a missing one costs only those
     */
    public static String write(Report report, OutlineOptions options, Map<String, Document> documents) {
        return write(report, options, documents, Workers.one());
    }

    /** The same on several threads. */
    public static String write(
            Report report, OutlineOptions options, Map<String, Document> documents, Workers workers) {
        return new HtmlReport(report, Outline.of(report, options, workers), documents).write();
    }

    private String write() {
        String title = outline.title().isEmpty() ? "Situation report" : "Situation report: " + outline.title();
        html.raw("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
        html.raw("style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.element("title", title).raw("\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n");
        html.raw("<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<header>\n");
        html.raw("<h1><span class=\"kicker\">Situation report</span>");
        if (!outline.title().isEmpty()) {
            html.raw(" <span class=\"title\">").text(outline.title()).raw("</span>");
        }
        html.raw("</h1>\n<div class=\"lead\">\n");
        outline.lead().forEach(sentence -> html.element("p", sentence).raw("\n"));
        html.raw("</div>\n</header>\n");
        contents();
        html.raw("<main id=\"main\">\n");
        outline.sections().forEach(this::section);
        html.raw("</main>\n");
        passages();
        return html.raw("</body>\n</html>\n").toString();
    }

    private void contents() {
        html.raw("<nav aria-label=\"Sections\">\n<ul>\n");
        for (Section section : outline.sections()) {
            html.raw("<li><a href=\"#" + section.id() + "\">")
                    .text(section.title())
                    .raw("</a></li>\n");
        }
        html.raw("<li><a href=\"#passages\">Passages</a></li>\n</ul>\n");
        html.raw(
                "<p class=\"note\">A number in brackets opens the passage of the article that carries the line.</p>\n");
        html.raw("</nav>\n");
    }

    private void section(Section section) {
        String id = section.id();
        this.section = section.title();
        html.raw("<section id=\"" + id + "\" aria-labelledby=\"h-" + id + "\">\n<h2 id=\"h-" + id + "\">");
        html.text(section.title()).raw("</h2>\n");
        if (id.equals("timeline")) {
            html.raw(CoverageStrip.of(report));
        }
        section.groups().forEach(group -> group(group, section.numbered() ? "ol" : "ul"));
        if (!section.note().isEmpty()) {
            html.raw("<p class=\"note\">").text(section.note()).raw("</p>\n");
        }
        if (section.leftOut() > 0) {
            html.raw("<p class=\"note\">")
                    .text(section.leftOut() + " more with --detail full.")
                    .raw("</p>\n");
        }
        html.raw("</section>\n");
    }

    private void group(Section.Group group, String list) {
        boolean headed = !group.heading().isEmpty();
        if (headed) {
            html.raw("<div class=\"group\">\n<h3>");
            group.heading().forEach(this::part);
            html.raw("</h3>\n");
        }
        html.raw("<" + list + ">\n");
        group.lines().forEach(this::line);
        html.raw("</" + list + ">\n");
        if (headed) {
            html.raw("</div>\n");
        }
    }

    private void line(Line line) {
        lines++;
        String anchor = "l" + lines;
        boolean bare = line.notes().isEmpty() && line.below().isEmpty();
        html.raw("<li id=\"" + anchor + "\"" + (bare ? " class=\"bare\"" : "") + ">");
        if (!line.label().isEmpty()) {
            html.raw("<span class=\"label\">");
            line.label().forEach(this::part);
            html.raw("</span> ");
        }
        html.raw("<span class=\"words\">");
        line.parts().forEach(this::part);
        by(line, anchor);
        html.raw("</span>");
        series.getOrDefault(line.id(), List.of()).forEach(one -> html.raw(SeriesPlot.of(one)));
        line.notes().forEach(note -> html.raw("<p class=\"note\">").text(note).raw("</p>"));
        if (!line.below().isEmpty()) {
            html.raw("\n<ul>\n");
            line.below().forEach(this::line);
            html.raw("</ul>\n");
        }
        html.raw("</li>\n");
    }

    private void by(Line line, String anchor) {
        List<Passage> shown = List.copyOf(passages.of(line));
        if (line.counts().isEmpty() && shown.isEmpty()) {
            return;
        }
        html.raw(" <span class=\"by\">");
        if (!line.counts().isEmpty()) {
            html.raw("<span class=\"counts\">").text(line.counts()).raw("</span>");
        }
        for (Passage passage : shown) {
            citedBy.computeIfAbsent(passage.anchor(), key -> new ArrayList<>()).add(new Place(anchor, section));
            said.computeIfAbsent(passage.anchor(), key -> new ArrayList<>())
                    .add(Words.padded(line.parts().stream().map(Part::text).collect(Collectors.joining(" "))));
            html.raw(" <a class=\"cite\" role=\"doc-noteref\" href=\"#" + passage.anchor() + "\">");
            html.text("[" + passage.mark() + "]").raw("</a>");
        }
        html.raw("</span>");
    }

    private void part(Part part) {
        switch (part.kind()) {
            case STRONG -> html.raw("<strong>").text(part.text()).raw("</strong>");
            case STATUS ->
                html.raw("<em class=\"status " + part.text() + "\">")
                        .text(part.text())
                        .raw("</em>");
            case DAY ->
                html.raw("<time datetime=\"" + part.text() + "\">")
                        .text(Days.print(LocalDate.parse(part.text())))
                        .raw("</time>");
            case TEXT -> html.raw("<bdi>").text(part.text()).raw("</bdi>");
            default -> html.text(part.text());
        }
    }

    private void passages() {
        html.raw("<aside id=\"passages\" aria-labelledby=\"h-passages\">\n");
        html.raw("<h2 id=\"h-passages\">Passages</h2>\n<ol role=\"doc-endnotes\">\n");
        passages.all().forEach(this::passage);
        html.raw("</ol>\n</aside>\n");
    }

    private void passage(Passage passage) {
        Report.ReportedDocument source = report.documents().get(passage.document() - 1);
        Document document = documents.get(source.id());
        Context context =
                document == null ? Context.alone(passage.citation()) : Context.of(document, passage.citation());
        boolean told = told(passage);
        html.raw("<li class=\"passage" + (told ? " told" : "") + "\" id=\"" + passage.anchor() + "\">\n");
        html.raw("<p class=\"source\"><b>").text("[" + passage.mark() + "]").raw("</b> <span class=\"from\">");
        html.text(source.outlet().orElse(source.id()));
        source.published()
                .value()
                .ifPresent(day -> html.raw(", <time datetime=\"" + day + "\">")
                        .text(Days.print(day))
                        .raw("</time>"));
        html.raw("</span> <span class=\"place\"><span class=\"unit\">characters </span>")
                .text(passage.citation().start() + "–");
        html.text(String.valueOf(passage.citation().end()))
                .raw("<span class=\"from\">")
                .text(" of " + source.id())
                .raw("</span></span></p>\n");
        html.raw("<blockquote lang=\"")
                .text(source.language())
                .raw("\" dir=\"auto\">")
                .raw("<span class=\"around\">")
                .text(context.before());
        html.raw("</span><mark>")
                .text(context.text())
                .raw("</mark><span class=\"around\">")
                .text(context.after())
                .raw("</span></blockquote>\n");
        html.raw("<p class=\"back\">");
        for (Place line : citedBy.getOrDefault(passage.anchor(), List.of())) {
            html.raw("<a href=\"#" + line.anchor() + "\">")
                    .text("back to " + line.section())
                    .raw("</a> ");
        }
        html.raw("<a class=\"close\" href=\"#_\">close</a>");
        html.raw("</p>\n</li>\n");
    }

    /** Whether a line that cites a passage has all of its words, so that a reader on paper has them already. */
    private boolean told(Passage passage) {
        String words = Words.padded(passage.citation().text());
        return said.getOrDefault(passage.anchor(), List.of()).stream().anyMatch(line -> line.contains(words));
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
