package org.sitrep.engine.report.outline;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.engine.lexicon.Table;
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

    private static final Pattern NUMBER = Table.load("numbers.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(collectingAndThen(joining("|"), words -> Pattern.compile("(?i)\\d|\\b(?:" + words + ")\\b")));

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
        return NUMBER.matcher(words).find()
                && subjects.of(words).filter(KILLED::equals).isPresent();
    }

    private Optional<Line> line(Series series) {
        Series.Point last = series.points().get(series.points().size() - 1);
        return isStale(last.day()) ? Optional.empty() : sentence(series, last);
    }

    private boolean isStale(LocalDate day) {
        double covered = report.from()
                .flatMap(from -> report.to().map(to -> (double) ChronoUnit.DAYS.between(from, to)))
                .orElse(0.0);
        return report.to()
                .filter(to -> ChronoUnit.DAYS.between(day, to) > Math.max(DAYS, SHARE * covered))
                .isPresent();
    }

    private static Optional<Line> sentence(Series series, Series.Point last) {
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
