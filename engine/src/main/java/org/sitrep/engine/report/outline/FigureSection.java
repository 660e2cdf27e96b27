package org.sitrep.engine.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.report.Report;

/** The key figures. */
final class FigureSection {
    /** Units whose plural is written like the singular. */
    private static final Set<String> ALIKE = Set.of("percent", "aircraft", "som", "yen", "yuan", "baht", "won");

    private static final int MOST_STEPS = 7;

    /** Of so many documents two that give a number are no series. */
    private static final int MANY = 100;

    /** A passage counts for a sentence where they have this share of words in common: equal numbers are often of two things. */
    private static final double SAME = 0.6;

    /** What is so every year, or in words too rough to count, is no key figure of what happens now. */
    private static final Pattern BACKGROUND = Pattern.compile(
            "(?i)\\b(?:(?:an?|every|each|average) (?:year|decade|century)|annually|hundreds|thousands|dozens|millions)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]\\d\\d|20\\d\\d)\\b");

    private FigureSection() {}

    static Section of(Report report, Detail detail) {
        Map<String, List<Figure>> bySentence = new LinkedHashMap<>();
        report.figures()
                .forEach(figure -> bySentence
                        .computeIfAbsent(sentence(figure), words -> new ArrayList<>())
                        .add(figure));
        Map<String, String> names = new TreeMap<>();
        report.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        MainStory main = new MainStory(report);
        List<Series> shown = report.series().stream()
                .filter(series -> series.points().stream().anyMatch(point -> main.holds(point.citations())))
                .filter(series ->
                        report.documents().size() < MANY || series.points().size() > 2)
                .limit(detail.few() / 2)
                .toList();
        String since = report.from().map(day -> String.valueOf(day.getYear())).orElse("");
        Map<String, Boolean> background = new HashMap<>();
        bySentence.keySet().forEach(sentence -> background.put(sentence, isBackground(sentence, since)));
        List<Line> lines = Stream.concat(
                        shown.stream().map(series -> line(series, names)),
                        bySentence.entrySet().stream()
                                .sorted(Comparator.comparing((Map.Entry<String, List<Figure>> entry) -> !main.holds(
                                                entry.getValue().get(0).citations()))
                                        .thenComparing(entry -> background.get(entry.getKey())))
                                .filter(entry -> !entry.getValue().stream().allMatch(figure -> isIn(shown, figure)))
                                .map(entry -> line(entry.getKey(), entry.getValue())))
                .toList();
        return Section.of("figures", "Key figures", lines, detail.few());
    }

    private static boolean isBackground(String sentence, String since) {
        return BACKGROUND.matcher(sentence).find()
                || YEAR.matcher(sentence)
                        .results()
                        .anyMatch(year -> year.group().compareTo(since) < 0);
    }

    /** Whether a line above gives the number from the same passage already. */
    private static boolean isIn(List<Series> shown, Figure figure) {
        return shown.stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> point.low() == figure.value() || point.high() == figure.value())
                .flatMap(point -> point.citations().stream())
                .anyMatch(passage -> figure.citations().stream().anyMatch(passage::overlaps));
    }

    /** A series outside of the section. */
    static Function<Series, Line> alone(Report report) {
        Map<String, String> names = new TreeMap<>();
        report.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        return series -> line(series, names);
    }

    /** One figure over time: its steps, each with the day of the documents that give it. */
    private static Line line(Series series, Map<String, String> names) {
        List<Part> label = new ArrayList<>();
        label.add(Part.fixed(Phrases.capital(series.subject())));
        series.place().map(names::get).ifPresent(place -> {
            label.add(Part.fixed(", "));
            label.add(Part.strong(place));
        });
        List<Series.Point> steps = steps(series.points());
        List<Part> parts = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (Series.Point step : steps) {
            parts.add(Part.fixed(parts.isEmpty() ? "" : " → "));
            if (step.low() < step.high()) {
                parts.add(Part.strong(Numbers.print(step.low())));
                parts.add(Part.fixed(" to "));
            }
            parts.add(Part.strong(Numbers.print(step.high())));
            parts.add(Part.fixed(" ("));
            parts.add(Part.day(step.day()));
            parts.add(Part.fixed(")"));
            step.citations().stream().limit(step.low() < step.high() ? 2 : 1).forEach(citations::add);
        }
        return Line.of(series.id(), parts, Counts.of(citations), citations).labelled(label);
    }

    /** The days on which the highest number changes, and the last; of many the first, the last and those evenly between. */
    private static List<Series.Point> steps(List<Series.Point> points) {
        List<Series.Point> changed = new ArrayList<>();
        for (Series.Point point : points) {
            boolean same = !changed.isEmpty()
                    && changed.get(changed.size() - 1).high() == point.high()
                    && point.low() == point.high();
            if (!same) {
                changed.add(point);
            }
        }
        if (changed.size() <= MOST_STEPS) {
            return changed;
        }
        List<Series.Point> chosen = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            chosen.add(changed.get(step * (changed.size() - 1) / (MOST_STEPS - 1)));
        }
        return chosen;
    }

    /** The figures of one sentence, before the sentence. */
    private static Line line(String sentence, List<Figure> figures) {
        List<Part> label = new ArrayList<>();
        for (Figure figure : figures) {
            label.add(Part.fixed((label.isEmpty() ? "" : ", ") + Phrases.of(figure.bound())));
            label.add(Part.strong(Numbers.print(figure.value()) + unit(figure)));
        }
        List<Citation> citations = figures.stream()
                .flatMap(figure -> figure.citations().stream())
                .distinct()
                .filter(citation -> Wording.same(sentence, citation.text(), SAME))
                .toList();
        return Line.of(figures.get(0).id(), List.of(Part.text(sentence)), Counts.of(citations), citations)
                .labelled(label);
    }

    /** What is counted, behind the number: " people", " miles"; nothing where it is not known. */
    private static String unit(Figure figure) {
        String unit = figure.unit();
        if (unit.isEmpty() || unit.equals("%")) {
            return unit;
        }
        boolean alike = figure.value() == 1 || unit.length() <= 2 || unit.endsWith("s") || ALIKE.contains(unit);
        boolean people = unit.equals("person");
        boolean several = people ? figure.value() != 1 : !alike;
        return " " + (several ? Phrases.plural(unit) : unit);
    }

    /** The longest of a figure's passages: most often its sentence. */
    private static String sentence(Figure figure) {
        return figure.citations().stream()
                .map(Citation::text)
                .max(Comparator.comparingInt(String::length))
                .orElse(figure.what());
    }
}
