package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.List;
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
 * The report as Markdown (CommonMark), to be read as it is or rendered. Every line ends in marks such as [2:3], which
 * the last section explains; rendered, they link to it.
 */
public final class MarkdownReport {
    private final Outline outline;
    private final Passages passages;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Outline outline, Passages passages) {
        this.outline = outline;
        this.passages = passages;
    }

    public static String write(Report report, OutlineOptions options) {
        return write(report, options, Workers.one());
    }

    /** The same on several threads. */
    public static String write(Report report, OutlineOptions options, Workers workers) {
        Outline outline = Outline.of(report, options, workers);
        return new MarkdownReport(outline, Passages.of(report, outline)).write();
    }

    private String write() {
        out.append("# Situation report");
        if (!outline.title().isEmpty()) {
            out.append(": ").append(Markdown.escape(outline.title()));
        }
        out.append("\n\n");
        outline.lead().forEach(sentence -> out.append(Markdown.escape(sentence)).append("  \n"));
        outline.sections().forEach(this::section);
        passages();
        return out.toString();
    }

    private void section(Section section) {
        out.append("\n## ").append(section.title()).append('\n');
        for (Section.Group group : section.groups()) {
            if (!group.heading().isEmpty()) {
                out.append("\n### ");
                group.heading().forEach(this::part);
                out.append('\n');
            }
            out.append('\n');
            int number = 0;
            for (Line line : group.lines()) {
                number++;
                line(line, section.numbered() ? number + ". " : "- ", "");
            }
        }
        if (!section.note().isEmpty()) {
            out.append('\n').append(Markdown.escape(section.note())).append('\n');
        }
        if (section.leftOut() > 0) {
            out.append('\n').append(section.leftOut()).append(" more with `--detail full`.\n");
        }
    }

    private void line(Line line, String bullet, String indent) {
        out.append(indent).append(bullet);
        line.label().forEach(this::part);
        if (!line.label().isEmpty()) {
            out.append(line.label().get(0).text().startsWith("[") ? " " : ": ");
        }
        for (int index = 0; index < line.parts().size(); index++) {
            Part part = line.parts().get(index);
            if (index == 0 && line.label().isEmpty() && part.kind() == Part.Kind.TEXT) {
                out.append(Markdown.escapeStart(part.text()));
            } else {
                part(part);
            }
        }
        if (!line.counts().isEmpty()) {
            out.append(" (").append(line.counts()).append(')');
        }
        for (Passage passage : passages.of(line)) {
            out.append(" [").append(passage.mark()).append(']');
        }
        out.append('\n');
        String inner = indent + " ".repeat(bullet.length());
        for (String note : line.notes()) {
            out.append(inner).append("- ").append(Markdown.escape(note)).append('\n');
        }
        line.below().forEach(below -> line(below, "- ", inner));
    }

    private void part(Part part) {
        switch (part.kind()) {
            case STRONG ->
                out.append("**").append(Markdown.escape(part.text().strip())).append("**");
            case STATUS -> out.append('*').append(part.text()).append('*');
            case DAY -> out.append(Days.print(LocalDate.parse(part.text())));
            default -> out.append(Markdown.escape(part.text()));
        }
    }

    private void passages() {
        List<Passage> all = List.copyOf(passages.all());
        if (all.isEmpty()) {
            return;
        }
        out.append("\n## Passages\n\nThe first number is the source's. Offsets count code points in its text.\n");
        int document = 0;
        for (Passage passage : all) {
            if (passage.document() != document) {
                document = passage.document();
                out.append('\n');
            }
            out.append("- [")
                    .append(passage.mark())
                    .append("]<a id=\"")
                    .append(passage.anchor())
                    .append("\"></a> ");
            out.append(passage.citation().start())
                    .append('–')
                    .append(passage.citation().end());
            out.append(": ").append(Markdown.escape(passage.citation().text())).append('\n');
        }
        out.append('\n');
        for (Passage passage : all) {
            out.append('[')
                    .append(passage.mark())
                    .append("]: #")
                    .append(passage.anchor())
                    .append('\n');
        }
    }
}
