package org.sitrep.engine.report.outline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.report.Report;

/** The key figures. */
final class FigureSection {
    /** Units whose plural is written like the singular. */
    private static final Set<String> ALIKE = Set.of("percent", "aircraft", "som", "yen", "yuan", "baht", "won");

    private FigureSection() {}

    static Section of(Report report, Detail detail) {
        Map<String, List<Figure>> bySentence = new LinkedHashMap<>();
        report.figures()
                .forEach(figure -> bySentence
                        .computeIfAbsent(sentence(figure), words -> new ArrayList<>())
                        .add(figure));
        List<Line> lines = bySentence.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        return Section.of("figures", "Key figures", lines, detail.few());
    }

    /** The figures of one sentence, before the sentence. */
    private static Line line(String sentence, List<Figure> figures) {
        List<Part> label = new ArrayList<>();
        for (Figure figure : figures) {
            label.add(Part.fixed((label.isEmpty() ? "" : ", ") + Phrases.of(figure.bound())));
            label.add(Part.strong(print(figure.value()) + unit(figure)));
        }
        List<Citation> citations = figures.stream()
                .flatMap(figure -> figure.citations().stream())
                .distinct()
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
        return " " + (unit.equals("person") ? "people" : alike ? unit : Phrases.plural(unit));
    }

    /** The longest of a figure's passages: most often its sentence. */
    private static String sentence(Figure figure) {
        return figure.citations().stream()
                .map(Citation::text)
                .max(Comparator.comparingInt(String::length))
                .orElse(figure.what());
    }

    /** The number with its thousands apart: 100,000. */
    static String print(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder printed = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 2 : 1;
        for (int at = (point < 0 ? plain.length() : point) - 3; at >= first; at -= 3) {
            printed.insert(at, ',');
        }
        return printed.toString();
    }
}
