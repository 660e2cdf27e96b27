package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.work.Workers;

/**
 * A report as sections of lines: what every written form has in common. Fixed words of status and attribution stand
 * beside words of the documents, and no adjective is ours.
 *
 * @param title what it is about, in words of a document
 * @param lead sentences on day, period and size
 * @param sections those that have a line, in order
 */
public record Outline(String title, List<String> lead, List<Section> sections) {
    public Outline {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** The outline of a report at a level of detail, with what is new since a day first where one is given. */
    public static Outline of(Report report, OutlineOptions options) {
        return of(report, options, Workers.one());
    }

    /** The same on several threads. */
    public static Outline of(Report report, OutlineOptions options, Workers workers) {
        Supplier<Leads> leads = workers.begin(() -> Leads.of(report));
        Grounds grounds = new Grounds(report, options.detail().passages());
        List<Section> grounded = workers.map(writers(report, options, leads), writer -> grounds.of(writer.get()));
        List<Section> sections = new ArrayList<>(
                grounded.stream().filter(section -> !section.isEmpty()).toList());
        Detail detail = options.detail();
        Set<String> cited = sections.stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.citations().stream())
                .map(Citation::document)
                .collect(Collectors.toSet());
        sections.add(SourceSection.of(report, cited, detail));
        sections.add(CorrectionSection.of(report));
        sections.add(ProblemSection.of(report, detail));
        sections.removeIf(Section::isEmpty);
        return new Outline(TitleLine.of(report, leads.get()), Lead.of(report), sections);
    }

    /** What writes each section that has passages, in order. */
    private static List<Supplier<Section>> writers(Report report, OutlineOptions options, Supplier<Leads> leads) {
        Detail detail = options.detail();
        List<Supplier<Section>> writers = new ArrayList<>();
        if (!report.tripwires().isEmpty()) {
            writers.add(() -> TripwireSection.of(report));
        }
        options.since().ifPresent(day -> writers.add(() -> NewSection.of(report, day, detail)));
        writers.add(() -> HighlightSection.of(report, leads.get()));
        writers.add(() -> FigureSection.of(report, detail));
        writers.add(() -> PostureSection.of(report, detail));
        if (detail.everySection()) {
            writers.add(() -> TimelineSection.of(report, detail, leads));
            writers.add(() -> StatementSection.of(report, detail));
            writers.add(() -> DifferenceSection.of(report, detail));
            writers.add(() -> OpenSection.of(report, detail));
        }
        return writers;
    }
}
