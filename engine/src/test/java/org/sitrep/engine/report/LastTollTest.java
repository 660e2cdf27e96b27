package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.report.outline.OutlineOptions;
import org.sitrep.engine.work.Workers;

/** A disaster is nobody's deed, and its dead lead the report all the same. */
class LastTollTest {
    private static final String FIRST = """
            Ferry sinks off Ostrava Bay; at least 31 dead

            OSTRAVA, May 6, 2031 (Reuters) - The death toll of the ferry that sank off Ostrava Bay rose to 31 on Tuesday, the
            coast guard said. Police arrested the captain of the ferry.
            """;

    private static final String LATER = """
            Divers search ferry off Ostrava Bay for a second day

            OSTRAVA, May 7, 2031 (Reuters) - The number of bodies recovered from the ferry off Ostrava Bay rose to 47, the coast
            guard said on Wednesday. Norway sent divers.
            """;

    private static String markdown(String... articles) {
        Report report = new ReportBuilder(Workers.one()).build(List.of(Stories.of(articles)), ReportRequest.plain());
        return MarkdownReport.write(report, OutlineOptions.standard());
    }

    @Test
    void theLastCountComesFirst() {
        assertThat(markdown(FIRST, LATER))
                .contains("1. The number of bodies recovered from the ferry off Ostrava Bay rose to 47")
                .contains("2. ");
    }

    @Test
    void noTitleGivesATollThatALaterArticleGivesHigher() {
        assertThat(markdown(FIRST, LATER))
                .startsWith("# Situation report: Divers search ferry off Ostrava Bay for a second day");
        assertThat(markdown(FIRST)).startsWith("# Situation report: Ferry sinks off Ostrava Bay; at least 31 dead");
    }
}
