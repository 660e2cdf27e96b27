package org.sitrep.engine.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.sitrep.engine.model.Series;
import org.sitrep.engine.report.outline.Days;
import org.sitrep.engine.report.outline.Numbers;

/** One figure over time as a small plot: a step line through the highest numbers, and a bar where documents differ. */
final class SeriesPlot {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 56;
    private static final int EDGE = 5;

    private SeriesPlot() {}

    /** The plot as SVG with a text alternative; the line beside it has the numbers and their passages. */
    static String of(Series series) {
        List<Series.Point> points = series.points();
        LocalDate first = points.get(0).day();
        LocalDate last = points.get(points.size() - 1).day();
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        double top = points.stream().mapToDouble(Series.Point::high).max().orElse(1);
        double base = top > 0 ? (HEIGHT - 2.0 * EDGE) / top : 0;
        StringBuilder path = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (Series.Point point : points) {
            double x = EDGE + (WIDTH - 2.0 * EDGE) * ChronoUnit.DAYS.between(first, point.day()) / days;
            double high = HEIGHT - EDGE - base * point.high();
            double low = HEIGHT - EDGE - base * point.low();
            path.append(String.format(Locale.ROOT, path.isEmpty() ? "M%.1f %.1f" : "H%.1fV%.1f", x, high));
            if (point.low() < point.high()) {
                marks.append(String.format(
                        Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", x, low, x, high));
            }
            marks.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\"/>", x, high));
        }
        String about = "From " + Numbers.print(points.get(0).high()) + " on " + Days.print(first) + " to "
                + Numbers.print(points.get(points.size() - 1).high()) + " on " + Days.print(last) + ".";
        return new Html()
                .raw("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-label=\"")
                .text(about)
                .raw("\"><path d=\"" + path + "\"/>" + marks + "</svg>")
                .toString();
    }
}
