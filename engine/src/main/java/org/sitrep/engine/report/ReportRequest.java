package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.report.tripwire.Plan;

/**
 * What a report is asked for, beside the findings.
 *
 * @param asOf the day that the report is to describe, empty for the day of the latest document
 * @param since the day from which on things are new to the reader
 * @param plan the tripwires of a desk
 * @param corrections what the desk decided by hand
 * @param ignored ids of documents that a correction left out
 * @param unread documents that are listed but were not analysed, such as those in another language
 * @param problems what was met before
 */
public record ReportRequest(
        Optional<LocalDate> asOf,
        Optional<LocalDate> since,
        Optional<Plan> plan,
        Corrections corrections,
        List<String> ignored,
        List<ReadDocument> unread,
        List<Problem> problems) {
    public ReportRequest {
        ignored = List.copyOf(ignored);
        unread = List.copyOf(unread);
        problems = List.copyOf(problems);
    }

    /** A report on the findings alone. */
    public static ReportRequest plain() {
        return new ReportRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Corrections.none(),
                List.of(),
                List.of(),
                List.of());
    }
}
