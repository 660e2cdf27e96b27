package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.Report.ReportedStory;

/** Lists the stories of a report. */
final class StoryList {
    private StoryList() {}

    static List<ReportedStory> of(List<Findings> findings, List<ReportedDocument> documents) {
        Map<String, ReportedDocument> byId =
                documents.stream().collect(Collectors.toMap(ReportedDocument::id, document -> document));
        return findings.stream()
                .map(found -> story(
                        found.story().id(),
                        found.evidence().documents().stream()
                                .map(document -> byId.get(document.id()))
                                .filter(Objects::nonNull)
                                .sorted(ReadingOrder.DOCUMENTS)
                                .toList()))
                .sorted(ReadingOrder.STORIES)
                .toList();
    }

    private static ReportedStory story(String id, List<ReportedDocument> documents) {
        List<String> titles = documents.stream()
                .map(ReportedDocument::title)
                .flatMap(Optional::stream)
                .toList();
        List<LocalDate> days = documents.stream()
                .map(document -> document.published().value())
                .flatMap(Optional::stream)
                .toList();
        return new ReportedStory(
                id,
                titles.isEmpty() ? "" : Titles.central(titles),
                documents.stream().map(ReportedDocument::id).toList(),
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()));
    }
}
