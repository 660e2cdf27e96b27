package org.sitrep.engine.report.outline;

import java.math.BigDecimal;
import java.util.List;
import org.sitrep.engine.model.Figure;
import org.sitrep.engine.report.Report;

/** The key figures. */
final class FigureSection {
    private FigureSection() {}

    static Section of(Report report, Detail detail) {
        return Section.of(
                "figures",
                "Key figures",
                report.figures().stream().map(FigureSection::line).toList(),
                detail.few());
    }

    private static Line line(Figure figure) {
        return Line.of(
                figure.id(),
                List.of(
                        Part.fixed(Phrases.of(figure.bound())),
                        Part.strong(print(figure.value())),
                        Part.fixed(": "),
                        Part.text(figure.what())),
                Counts.of(figure.citations()),
                figure.citations());
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
