package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.engine.report.outline.Detail;
import org.sitrep.engine.report.outline.OutlineOptions;

class WrittenReportTest {
    private static final Report REPORT = SampleReport.report();

    private static String html(Detail detail) {
        return HtmlReport.write(
                REPORT,
                new OutlineOptions(detail, Optional.empty()),
                Map.of("harbour-post", SampleReport.HARBOUR, "lantern_2", SampleReport.LANTERN));
    }

    private static String markdown(Detail detail, Optional<java.time.LocalDate> since) {
        return MarkdownReport.write(REPORT, new OutlineOptions(detail, since));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void everyLinkOfThePageLeadsSomewhere(Detail detail) {
        String html = html(detail);
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertThat(all(html, "href=\"#([^\"]+)\""))
                .filteredOn(id -> !id.equals("_"))
                .isSubsetOf(ids);
        assertThat(all(html, " id=\"(c[^\"]+)\"")).isNotEmpty();
    }

    @Test
    void thePageObeysNoDocument() {
        assertThat(html(Detail.FULL))
                .doesNotContain("<script", "<b>not", "\"onclick")
                .contains("&lt;script&gt;", "&lt;b&gt;not&lt;/b&gt;", "Half a letter \uFFFD here")
                .doesNotContainPattern("(?i)(src|href)=\"(https?:)?//");
    }

    @Test
    void thePageMarksThePassageInItsContext() {
        assertThat(html(Detail.STANDARD))
                .contains(
                        "<mark>The port of Ostrava Bay closed on Tuesday</mark><span class=\"around\">. “We will &lt;b&gt;not");
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void everyMarkOfTheMarkdownIsExplained(Detail detail) {
        String markdown = markdown(detail, Optional.empty());
        List<String> marks = all(markdown, "(?<!\\\\)\\[(\\d+:\\d+)\\](?!:)");
        assertThat(marks).isNotEmpty();
        assertThat(all(markdown, "(?m)^\\[(\\d+:\\d+)\\]: #c"))
                .isEqualTo(marks.stream().sorted().toList());
    }

    @Test
    void theMarkdownHasEverySectionInOrder() {
        assertThat(all(markdown(Detail.STANDARD, Optional.of(SampleReport.DAY)), "(?m)^## (.*)$"))
                .containsExactly(
                        "New since Tue 6 May 2031",
                        "Highlights",
                        "Key figures",
                        "Posture",
                        "Timeline",
                        "Who said what",
                        "Where reports differ",
                        "Not established",
                        "Sources",
                        "Corrections",
                        "Problems",
                        "Passages");
        assertThat(all(markdown(Detail.BRIEF, Optional.empty()), "(?m)^## (.*)$"))
                .containsExactly(
                        "Highlights", "Key figures", "Posture", "Sources", "Corrections", "Problems", "Passages");
    }

    @Test
    void aLineTellsStatusDayAndCounts() {
        assertThat(markdown(Detail.STANDARD, Optional.empty()))
                .contains("1. The port of Ostrava Bay closed on Tuesday — *occurred*, before that planned, "
                        + "Tue 6 May 2031\\* (1 document, 1 origin) [1:1]\n")
                .contains(
                        "### **Mira Aune**\n\n- “We will \\<b>not\\</b> reopen it soon,” — Tue 6 May 2031, via Bay Wire"
                                + " (2 documents, 1 origin) [1:2]\n")
                .contains("- Injured: **3** (Mon 5 May 2031) → **3** to **7** (Tue 6 May 2031) (1 document) [1:4]\n")
                .contains("- about **400 dockers**: Some 400 dockers stood idle (1 document) [1:4]");
    }

    @Test
    void paraphrasesAreForThoseWhoWantEverything() {
        assertThat(markdown(Detail.FULL, Optional.empty()))
                .contains("  - *paraphrased*: the port would not reopen [2:1]\n");
        assertThat(markdown(Detail.STANDARD, Optional.empty())).doesNotContain("*paraphrased*");
    }

    @Test
    void aFigureOverTimeIsPlottedWithATextInItsPlace() {
        assertThat(html(Detail.STANDARD))
                .contains("<svg class=\"plot\" role=\"img\"")
                .contains("aria-label=\"From 3 on Mon 5 May 2031 to 7 on Tue 6 May 2031.\"");
    }
}
