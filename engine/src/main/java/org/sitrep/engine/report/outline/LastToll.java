package org.sitrep.engine.report.outline;

import java.util.List;
import java.util.Optional;
import org.sitrep.engine.link.figure.FigureSubjects;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.report.Report;

/**
 * The last count of the dead, in the words of the document that gives it. A ship that sinks and a river that floods are
 * nobody's deeds, and yet what a desk has to read first.
 */
final class LastToll {
    private static final String KILLED = "killed";

    /** What is shorter is a number and no sentence. */
    private static final int SHORTEST = 30;

    private final FigureSubjects subjects = new FigureSubjects();
    private final Report report;
    private final MainStory main;

    LastToll(Report report) {
        this.report = report;
        this.main = new MainStory(report);
    }

    /** The line, where none of some deeds tells of the dead. */
    Optional<Line> beside(List<Deed> deeds) {
        if (deeds.stream().anyMatch(deed -> isOfDead(deed.headline()))) {
            return Optional.empty();
        }
        return report.series().stream()
                .filter(series -> series.subject().equals(KILLED))
                .filter(series -> series.points().stream().anyMatch(point -> main.holds(point.citations())))
                .findFirst()
                .flatMap(this::line);
    }

    private boolean isOfDead(String words) {
        return subjects.of(words).filter(KILLED::equals).isPresent();
    }

    private Optional<Line> line(Series series) {
        Series.Point last = series.points().get(series.points().size() - 1);
        return last.citations().stream()
                .filter(citation -> citation.text().length() >= SHORTEST)
                .filter(citation -> Character.isUpperCase(citation.text().codePointAt(0)))
                .findFirst()
                .map(citation -> Line.of(
                        series.id(),
                        List.of(Part.text(stripped(citation)), Part.fixed(" — reported "), Part.day(last.day())),
                        Counts.of(last.documents(), last.origins()),
                        last.citations()));
    }

    /** Its words without the full stop. */
    private static String stripped(Citation citation) {
        String text = citation.text();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
