package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.report.Report.Episode;
import org.sitrep.engine.report.Report.Published;
import org.sitrep.engine.report.Report.ReportedDocument;

class EpisodesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Test
    void dayWithoutDocumentsBeginsAnotherEpisode() {
        assertThat(Episodes.of(List.of(document("d", 4), document("b", 1), document("a", 0), document("c", 3))))
                .containsExactly(
                        new Episode(DAY, DAY.plusDays(1), List.of("a", "b")),
                        new Episode(DAY.plusDays(3), DAY.plusDays(4), List.of("c", "d")));
    }

    @Test
    void documentWithoutDayIsInNone() {
        ReportedDocument undated = document("u", Optional.empty());

        assertThat(Episodes.of(List.of(undated))).isEmpty();
        assertThat(Episodes.of(List.of(undated, document("a", 0))))
                .containsExactly(new Episode(DAY, DAY, List.of("a")));
    }

    private static ReportedDocument document(String id, int days) {
        return document(id, Optional.of(DAY.plusDays(days)));
    }

    private static ReportedDocument document(String id, Optional<LocalDate> day) {
        return new ReportedDocument(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Published(day, Basis.STATED, "", List.of()),
                "en",
                List.of());
    }
}
