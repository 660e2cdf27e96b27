package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.figure.FigureSubjects;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.ReadDocument;

/** Tells which titles give a toll that later documents give higher: "at least 12 dead" heads no story of 47. */
final class OutgrownTolls {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}");

    private final Findings found;
    private final FigureSubjects subjects = new FigureSubjects();

    OutgrownTolls(Findings found) {
        this.found = found;
    }

    /** Whether the title of a document does. */
    boolean isIn(String title, ReadDocument document) {
        return isInSeries(title) || isToldHigher(document);
    }

    private boolean isInSeries(String title) {
        Set<Double> given = NUMBER.matcher(title)
                .results()
                .map(number -> Double.valueOf(number.group().replace(",", "")))
                .collect(Collectors.toSet());
        return found.series().stream().anyMatch(each -> {
            double last = each.points().get(each.points().size() - 1).high();
            return each.points().stream()
                    .flatMap(point -> Stream.of(point.low(), point.high()))
                    .anyMatch(number -> number < last && given.contains(number));
        });
    }

    private boolean isToldHigher(ReadDocument document) {
        Optional<LocalDate> day = found.evidence().day(document);
        return day.isPresent()
                && document.figures().stream()
                        .filter(figure ->
                                document.role(document.sentences().get(figure.sentence())) == ParagraphRole.TITLE)
                        .anyMatch(figure -> subjects.of(document, figure)
                                .filter(subject -> isHigherAfter(day.get(), subject, figure.value()))
                                .isPresent());
    }

    private boolean isHigherAfter(LocalDate day, String subject, double value) {
        return found.evidence().documents().stream()
                .filter(other ->
                        found.evidence().day(other).filter(day::isBefore).isPresent())
                .anyMatch(other -> other.figures().stream()
                        .anyMatch(figure -> figure.value() > value
                                && subjects.of(other, figure)
                                        .filter(subject::equals)
                                        .isPresent()));
    }
}
