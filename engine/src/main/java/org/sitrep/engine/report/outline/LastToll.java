package org.sitrep.engine.report.outline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** A count that so many days, or such a share of the days that the report covers, have gone by since is not the last news. */
    private static final double DAYS = 5;

    private static final double SHARE = 0.15;

    private final FigureSubjects subjects = new FigureSubjects();
    private final Report report;
    private final MainStory main;

    LastToll(Report report) {
        this.report = report;
        this.main = new MainStory(report);
    }

    /** The line, where none of some deeds gives that count. */
    Optional<Line> beside(List<Deed> deeds) {
        return report.series().stream()
                .filter(series -> series.subject().equals(KILLED))
                .filter(series -> series.points().stream().anyMatch(point -> main.holds(point.citations())))
                .findFirst()
                .flatMap(series -> line(series, deeds));
    }

    private Optional<Line> line(Series series, List<Deed> deeds) {
        Series.Point last = series.points().get(series.points().size() - 1);
        return isStale(last.day()) || deeds.stream().anyMatch(deed -> gives(deed.headline(), last.high()))
                ? Optional.empty()
                : Optional.of(sentence(last).orElseGet(() -> steps(series)));
    }

    private boolean gives(String words, double count) {
        Pattern number = Pattern.compile("\\b(?:" + Numbers.print(count) + "|" + (long) count + ")\\b");
        return number.matcher(words).find()
                && subjects.of(words).filter(KILLED::equals).isPresent();
    }

    private boolean isStale(LocalDate day) {
        double covered = report.from()
                .flatMap(from -> report.to().map(to -> (double) ChronoUnit.DAYS.between(from, to)))
                .orElse(0.0);
        return report.to()
                .filter(to -> ChronoUnit.DAYS.between(day, to) > Math.max(DAYS, SHARE * covered))
                .isPresent();
    }

    /** The sentence that gives it, where that needs no other before it. */
    private static Optional<Line> sentence(Series.Point last) {
        return last.citations().stream()
                .filter(citation -> citation.text().length() >= SHORTEST)
                .filter(citation -> Wording.isWhole(citation.text()))
                .findFirst()
                .map(citation -> Line.of(
                        "",
                        List.of(Part.text(stripped(citation)), Part.fixed(" — reported "), Part.day(last.day())),
                        Counts.of(last.documents(), last.origins()),
                        last.citations()));
    }

    /** The series in one line, which is a key figure with its plot further down. */
    private Line steps(Series series) {
        Line figure = FigureSection.alone(report).apply(series);
        List<Part> parts = new ArrayList<>(figure.label());
        parts.add(Part.fixed(": "));
        parts.addAll(figure.parts());
        return Line.of("", parts, figure.counts(), figure.citations());
    }

    /** Its words without the full stop. */
    private static String stripped(Citation citation) {
        String text = citation.text();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
