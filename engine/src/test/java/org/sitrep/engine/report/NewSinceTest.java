package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Stories;
import org.sitrep.engine.report.outline.Detail;
import org.sitrep.engine.report.outline.OutlineOptions;

/** What leads a report for a reader who comes back, over the real pipeline. */
class NewSinceTest {
    private static final Report REPORT = new ReportBuilder()
            .build(List.of(Stories.of(
                    "date 2031-05-04 Latvia closed the port of Riga on 4 May 2031. The storm has killed 12 people."
                            + " The mayor of Riga resigned on 3 May 2031.",
                    "date 2031-05-06 Estonia closed its border with Latvia on 6 May 2031 because of the weather. By now"
                            + " 31 people have been killed. Riga’s port has been closed by Latvia since 4 May 2031,"
                            + " traders wrote.",
                    "Sweden relocated its embassy in Riga.")));

    private static String since(String day) {
        String report =
                MarkdownReport.write(REPORT, new OutlineOptions(Detail.STANDARD, Optional.of(LocalDate.parse(day))));
        assertThat(report).contains("## New since");
        return report.substring(report.indexOf("## New since"), report.indexOf("## Highlights"));
    }

    @Test
    void newDeedsFiguresThatMovedAndWhatIsConfirmedStandUnderTheirOwnHeadings() {
        String news = since("2031-05-05");

        assertThat(news)
                .containsSubsequence("### Deeds", "Estonia closed its border", "### Figures", "**12**", "**31**");
        assertThat(news).containsSubsequence("### Confirmed by another outlet", "Latvia closed the port of Riga");
        assertThat(news).doesNotContain("resigned");
    }

    @Test
    void whatIsToldOnlyByDocumentsWithoutADayIsNotCalledNewAndTheyAreNamed() {
        assertThat(since("2031-05-05"))
                .doesNotContain("Sweden")
                .contains("The day of c is not known; what is told only there is not listed here.");
    }

    @Test
    void aReaderWhoMissedNothingIsToldSo() {
        assertThat(since("2031-05-07")).contains("- No dated document tells anything new.");
    }

    @Test
    void fromTheFirstDayOnNothingIsConfirmedAndTheResignationIsNew() {
        assertThat(since("2031-05-04")).contains("resigned").doesNotContain("Confirmed by another outlet");
    }
}
