package org.sitrep.engine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.engine.report.Report.Episode;
import org.sitrep.engine.report.Report.ReportedDocument;

/** Parts a story into episodes: a day of which there is no document ends one. */
final class Episodes {
    private Episodes() {}

    /** The episodes in the order of their days; a document whose day is unknown is in none. */
    static List<Episode> of(List<ReportedDocument> documents) {
        List<ReportedDocument> dated = documents.stream()
                .filter(document -> document.published().value().isPresent())
                .sorted(Comparator.comparing(Episodes::day).thenComparing(ReportedDocument::id))
                .toList();
        List<Episode> episodes = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= dated.size(); at++) {
            boolean ends = at == dated.size()
                    || day(dated.get(at)).isAfter(day(dated.get(at - 1)).plusDays(1));
            if (ends) {
                List<ReportedDocument> one = dated.subList(begin, at);
                episodes.add(new Episode(
                        day(one.get(0)),
                        day(one.get(one.size() - 1)),
                        one.stream().map(ReportedDocument::id).toList()));
                begin = at;
            }
        }
        return episodes;
    }

    private static LocalDate day(ReportedDocument document) {
        return document.published().value().orElseThrow();
    }
}
