package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Posture;
import org.sitrep.engine.model.PostureStep;
import org.sitrep.engine.report.Report;

/** The state of what a desk watches, and the states before it. */
final class PostureSection {
    private PostureSection() {}

    static Section of(Report report, Detail detail) {
        return Section.of(
                "posture",
                "Posture",
                report.posture().stream().map(PostureSection::line).toList(),
                detail.few());
    }

    static Line line(Posture posture) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.strong(posture.subject()));
        parts.add(Part.fixed(", " + Phrases.lower(posture.aspect()) + ": "));
        parts.addAll(state(posture.state(), posture.since(), ", since "));
        List<Line> earlier = posture.history().stream()
                .filter(step ->
                        !(step.state().equals(posture.state()) && step.date().equals(posture.since())))
                .map(PostureSection::before)
                .toList();
        return Line.of(posture.id(), parts, Counts.of(posture.citations()), posture.citations())
                .with(earlier);
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
