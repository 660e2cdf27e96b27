package org.sitrep.engine.report;

import java.util.List;
import java.util.Optional;
import org.sitrep.engine.link.Findings;

/** Puts the findings of stories together in the order in which a person reads them. */
public final class ReportBuilder {
    public Report build(List<Findings> findings) {
        return new Report(
                Report.SCHEMA,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
