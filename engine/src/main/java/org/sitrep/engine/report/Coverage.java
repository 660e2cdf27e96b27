package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.model.DateInterval;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.read.time.TimeResolver;

/**
 * How much the documents say of a day. The days of a long story that matter are those which many documents name, most of
 * all documents that were published later; these are the counts by which the date-wise method of Gholipour Ghalandari
 * and Ifrim (Examining the State-of-the-Art in News Timeline Summarization, ACL 2020) chooses the days of a timeline.
 *
 * @param day the day
 * @param published how many documents are of that day
 * @param naming how many documents name it
 * @param later how many documents of a later day name it
 */
public record Coverage(LocalDate day, int published, int naming, int later) {
    /** The days that a document is of or names, in order. */
    static List<Coverage> of(List<Findings> stories) {
        Map<LocalDate, Coverage> days = new TreeMap<>();
        for (Findings found : stories) {
            for (ReadDocument document : found.evidence().documents()) {
                Optional<LocalDate> published = found.evidence().day(document);
                published.ifPresent(day -> days.merge(day, new Coverage(day, 1, 0, 0), Coverage::plus));
                count(document, found.evidence(), days);
            }
        }
        return List.copyOf(days.values());
    }

    private static void count(ReadDocument document, Evidence evidence, Map<LocalDate, Coverage> days) {
        Optional<LocalDate> published = evidence.day(document);
        document.times().stream()
                .map(time -> TimeResolver.interval(time, published))
                .flatMap(Optional::stream)
                .filter(DateInterval::isDay)
                .map(DateInterval::from)
                .distinct()
                .forEach(day -> {
                    int later = published.filter(day::isBefore).isPresent() ? 1 : 0;
                    days.merge(day, new Coverage(day, 0, 1, later), Coverage::plus);
                });
    }

    private Coverage plus(Coverage other) {
        return new Coverage(day, published + other.published, naming + other.naming, later + other.later);
    }
}
