package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.report.Report;

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
        Detail detail = options.detail();
        Leads leads = Leads.of(report);
        Stream<Section> always = Stream.of(
                report.tripwires().isEmpty() ? null : TripwireSection.of(report),
                options.since().map(day -> NewSection.of(report, day, detail)).orElse(null),
                HighlightSection.of(report, leads),
                FigureSection.of(report, detail),
                PostureSection.of(report, detail));
        Stream<Section> others = detail.everySection()
                ? Stream.of(
                        TimelineSection.of(report, detail, leads),
                        StatementSection.of(report, detail),
                        DifferenceSection.of(report, detail),
                        OpenSection.of(report, detail))
                : Stream.empty();
        Grounds grounds = new Grounds(report, detail.passages());
        List<Section> sections = new ArrayList<>(Stream.concat(always, others)
                .filter(Objects::nonNull)
                .filter(section -> !section.isEmpty())
                .map(grounds::of)
                .toList());
        Set<String> cited = sections.stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.citations().stream())
                .map(Citation::document)
                .collect(Collectors.toSet());
        sections.add(SourceSection.of(report, cited, detail));
        sections.add(CorrectionSection.of(report));
        sections.add(ProblemSection.of(report, detail));
        sections.removeIf(Section::isEmpty);
        return new Outline(TitleLine.of(report, leads), Lead.of(report), sections);
    }
}
