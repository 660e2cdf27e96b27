package org.sitrep.engine.report.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.report.Report;

/**
 * The few lines to read if nothing else: the dead, and then what weighs most. At most five, as in the situation
 * reports of OCHA, and no two that say the same.
 */
final class HighlightSection {
    private HighlightSection() {}

    static Section of(Report report, Leads leads) {
        EventLine lines = new EventLine(report);
        List<Deed> chosen = leads.first();
        Optional<Line> toll = new LastToll(report).beside(chosen);
        List<Line> all = Stream.concat(toll.stream(), chosen.stream().map(lines::dated))
                .limit(Leads.MOST)
                .toList();
        return Section.of("highlights", "Highlights", all, all.size())
                .withNumbers()
                .noting(lines.note(
                        chosen.stream().flatMap(deed -> deed.events().stream()).toList()));
    }
}
