package org.sitrep.engine.report.outline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitrep.engine.report.Report;

/**
 * A report as sections of lines: what every written form has in common. Fixed words of status and attribution stand
 * beside words of the documents, and no adjective is ours.
 *
 * @param title words of the first story
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
        Stream<Section> always = Stream.of(
                report.tripwires().isEmpty() ? null : TripwireSection.of(report),
                options.since().map(day -> NewSection.of(report, day, detail)).orElse(null),
                HighlightSection.of(report),
                FigureSection.of(report, detail),
                PostureSection.of(report, detail));
        Stream<Section> others = detail.everySection()
                ? Stream.of(
                        TimelineSection.of(report, detail),
                        StatementSection.of(report, detail),
                        DifferenceSection.of(report, detail),
                        OpenSection.of(report, detail))
                : Stream.empty();
        Stream<Section> end = Stream.of(SourceSection.of(report), ProblemSection.of(report));
        return new Outline(
                report.stories().isEmpty() ? "" : report.stories().get(0).title(),
                Lead.of(report),
                Stream.of(always, others, end)
                        .flatMap(sections -> sections)
                        .filter(Objects::nonNull)
                        .filter(section -> !section.isEmpty())
                        .toList());
    }
}
