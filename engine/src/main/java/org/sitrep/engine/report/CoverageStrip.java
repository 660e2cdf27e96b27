package org.sitrep.engine.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.sitrep.engine.report.outline.Days;

/** How many documents are of each day, as a strip of bars; the timeline below it has the same days in words. */
final class CoverageStrip {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 36;

    /** Over fewer days a strip tells nothing. */
    private static final int FEWEST_DAYS = 8;

    private CoverageStrip() {}

    /** The strip as SVG, empty where the documents are of a few days only. */
    static String of(Report report) {
        List<Coverage> days =
                report.coverage().stream().filter(day -> day.published() > 0).toList();
        if (days.isEmpty()) {
            return "";
        }
        LocalDate first = days.get(0).day();
        LocalDate last = days.get(days.size() - 1).day();
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        if (span < FEWEST_DAYS) {
            return "";
        }
        int most = days.stream().mapToInt(Coverage::published).max().orElse(1);
        double step = WIDTH / (double) span;
        StringBuilder bars = new StringBuilder();
        for (Coverage day : days) {
            double height = HEIGHT * day.published() / (double) most;
            bars.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    ChronoUnit.DAYS.between(first, day.day()) * step,
                    HEIGHT - height,
                    Math.max(1, step * 0.8),
                    height));
        }
        String about =
                "Documents a day, from " + Days.print(first) + " to " + Days.print(last) + "; at most " + most + ".";
        return new Html()
                .raw("<figure class=\"strip\"><svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                        + "\" preserveAspectRatio=\"none\" aria-label=\"")
                .text(about)
                .raw("\">" + bars + "</svg><figcaption>")
                .text(about)
                .raw("</figcaption></figure>\n")
                .toString();
    }
}
