package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.PostureStep;
import org.sitrep.engine.report.Report;

/** The state of what a desk watches, and the states before it. */
final class PostureSection {
    private PostureSection() {}

    static Section of(Report report, Detail detail) {
        List<Posture> kept = report.posture().stream().limit(detail.few() + 2L).toList();
        List<Section.Group> groups = Arrays.stream(Aspect.values())
                .map(aspect -> new Section.Group(
                        List.of(Part.fixed(Phrases.heading(aspect))),
                        kept.stream()
                                .filter(posture -> posture.aspect() == aspect)
                                .map(posture -> line(posture, detail))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return Section.of("posture", "Posture", groups, "", report.posture().size() - kept.size());
    }

    /** A line outside of the section, which says its aspect itself. */
    static Line alone(Posture posture) {
        Line line = line(posture, Detail.BRIEF);
        List<Part> label = new ArrayList<>(line.label());
        label.add(Part.fixed(", " + Phrases.lower(posture.aspect())));
        return line.labelled(label);
    }

    private static Line line(Posture posture, Detail detail) {
        List<Line> earlier = posture.history().stream()
                .filter(step ->
                        !(step.state().equals(posture.state()) && step.date().equals(posture.since())))
                .map(PostureSection::before)
                .toList();
        return Line.of(
                        posture.id(),
                        state(posture.state(), posture.since(), ", since "),
                        Counts.of(posture.citations()),
                        posture.citations())
                .labelled(List.of(Part.strong(posture.subject())))
                .with(earlier.stream()
                        .skip(Math.max(0, earlier.size() - (long) detail.steps()))
                        .toList());
    }

    private static Line before(PostureStep step) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.fixed("before: "));
        parts.addAll(state(step.state(), step.date(), ", "));
        return Line.of("", parts, "", step.citations());
    }

    private static List<Part> state(String state, Optional<LocalDate> since, String link) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(state));
        since.ifPresent(day -> {
            parts.add(Part.fixed(link));
            parts.add(Part.day(day));
        });
        return parts;
    }
}
