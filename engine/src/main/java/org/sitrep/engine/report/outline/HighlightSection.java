package org.sitrep.engine.report.outline;

import java.util.List;
import org.sitrep.engine.report.Report;

/**
 * The few lines to read if nothing else: what weighs most, the newest before the older. At most five, as in the situation
 * reports of OCHA, and no two that say the same.
 */
final class HighlightSection {
    private HighlightSection() {}

    static Section of(Report report, Leads leads) {
        EventLine lines = new EventLine(report);
        List<Deed> chosen = leads.first();
        return Section.of(
                        "highlights",
                        "Highlights",
                        chosen.stream().map(lines::dated).toList(),
                        chosen.size())
                .withNumbers()
                .noting(lines.note(
                        chosen.stream().flatMap(deed -> deed.events().stream()).toList()));
    }
}
