package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.Report.ReportedStory;

/** Lists the stories of a report. */
final class StoryList {
    private StoryList() {}

    /**
     * The stories of these documents.
     *
     * @param events all events of the report; where no document has a headline, they lend theirs
     */
    static List<ReportedStory> of(List<Findings> findings, List<ReportedDocument> documents, List<Event> events) {
        Map<String, ReportedDocument> byId =
                documents.stream().collect(Collectors.toMap(ReportedDocument::id, document -> document));
        return findings.stream()
                .map(found -> story(
                        found,
                        events,
                        found.evidence().documents().stream()
                                .map(document -> byId.get(document.id()))
                                .filter(Objects::nonNull)
                                .sorted(ReadingOrder.DOCUMENTS)
                                .toList()))
                .sorted(ReadingOrder.STORIES)
                .toList();
    }

    private static ReportedStory story(Findings found, List<Event> events, List<ReportedDocument> documents) {
        List<LocalDate> days = documents.stream()
                .map(document -> document.published().value())
                .flatMap(Optional::stream)
                .toList();
        return new ReportedStory(
                found.story().id(),
                Titles.central(titles(found, events)),
                documents.stream().map(ReportedDocument::id).toList(),
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()));
    }

    /** What may head a story: the headlines of its documents, else of its events, else their first sentences. */
    private static List<String> titles(Findings found, List<Event> events) {
        List<String> headlines = found.evidence().documents().stream()
                .map(Titles::headline)
                .flatMap(Optional::stream)
                .toList();
        List<String> whole =
                headlines.stream().filter(title -> !title.endsWith(Titles.CUT)).toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> deeds = events.stream()
                .filter(event -> event.story().equals(found.story().id()))
                .map(Event::headline)
                .filter(Titles::isShortSentence)
                .toList();
        return deeds.isEmpty()
                ? found.evidence().documents().stream()
                        .map(Titles::of)
                        .flatMap(Optional::stream)
                        .toList()
                : deeds;
    }
}
