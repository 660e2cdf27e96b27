package org.sitrep.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.TestAnalyzer;
import org.sitrep.engine.link.correction.CorrectionReader;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.model.Basis;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Reason;
import org.sitrep.engine.model.Statement;
import org.sitrep.engine.model.Story;
import org.sitrep.engine.report.Report.Published;
import org.sitrep.engine.report.Report.ReportedCorrection;
import org.sitrep.engine.report.Report.ReportedDocument;
import org.sitrep.engine.report.Report.ReportedStory;
import org.sitrep.engine.report.outline.Detail;
import org.sitrep.engine.report.outline.OutlineOptions;

/** What a desk decides by hand, over the real pipeline. */
class CorrectedReportTest {
    /** Two on a port, two on an election far away. */
    private static final List<Document> DOCUMENTS = List.of(
            Document.of(
                    "bay",
                    "date 2031-05-06 The port of Riga closed on Tuesday after a fire in the harbour, said Minister Anna Berg."
                            + " “Nobody is hurt in the harbour of Riga,” Anna Berg said. The harbour fire burns on."),
            Document.of(
                    "coast",
                    "date 2031-05-07 The port of Riga stays closed after the harbour fire, said Minister Annika Bergholm."
                            + " “The harbour fire of Riga is out,” Annika Bergholm said."),
            Document.of(
                    "vote",
                    "date 2031-05-06 Voters in Chile elected Pedro Ruiz as their president on Sunday, the electoral court said."
                            + " “I thank the voters of Chile,” Pedro Ruiz said."),
            Document.of(
                    "ballot",
                    "President Ruiz won the election in Chile. “I thank the voters of Chile,” President Ruiz said in Santiago."));

    private static Report report(String corrections) {
        return report(CorrectionReader.read(corrections.replace("; ", "\n")));
    }

    private static Report report(Corrections corrections) {
        Pipeline pipeline = new Pipeline(TestAnalyzer.get(), corrections);
        Map<String, List<ReadDocument>> stories = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        for (Document document : DOCUMENTS) {
            if (corrections.ignores(document.id())) {
                ignored.add(document.id());
            } else {
                ReadDocument read = pipeline.read(document);
                stories.computeIfAbsent(pipeline.place(read), id -> new ArrayList<>())
                        .add(read);
            }
        }
        Report report = pipeline.report(
                pipeline.regroup(stories).entrySet().stream()
                        .map(story -> pipeline.assemble(new Story(story.getKey(), story.getValue())))
                        .toList(),
                new ReportRequest(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        corrections,
                        ignored,
                        List.of(),
                        List.of()));
        return report;
    }

    private static List<List<String>> stories(Report report) {
        return report.stories().stream()
                .map(ReportedStory::documents)
                .map(documents -> documents.stream().sorted().toList())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static ReportedDocument document(Report report, String id) {
        return report.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> persons(Report report) {
        return report.entities().stream()
                .filter(entity -> entity.id().startsWith("person-"))
                .map(Entity::name)
                .sorted()
                .toList();
    }

    @Test
    void withoutCorrectionsTheStoriesAreTwoAndTheMinistersTwo() {
        Report report = report("");

        assertThat(stories(report)).containsExactly(List.of("ballot", "vote"), List.of("bay", "coast"));
        assertThat(persons(report)).containsExactly("Anna Berg", "Annika Bergholm", "Pedro Ruiz");
        assertThat(report.corrections()).isEmpty();
    }

    @Test
    void aliasMakesOneOfTwoNamesAndSaysWhy() {
        Report report = report("alias \"Annika Bergholm\" \"Anna Berg\"");

        assertThat(persons(report)).containsExactly("Annika Bergholm", "Pedro Ruiz");
        Entity minister = report.entities().stream()
                .filter(entity -> entity.name().equals("Annika Bergholm"))
                .findFirst()
                .orElseThrow();
        assertThat(minister.aliases()).contains("Anna Berg");
        assertThat(minister.why()).extracting(Reason::rule).containsOnlyOnce("correction");
        assertThat(report.statements().stream().map(Statement::speaker).flatMap(Optional::stream))
                .contains("person-annika-bergholm")
                .doesNotContain("person-anna-berg");
        assertThat(report.corrections())
                .extracting(ReportedCorrection::applied)
                .containsExactly(List.of("person-annika-bergholm"));
    }

    @Test
    void notSameKeepsApartWhatTheNamesWouldJoin() {
        Report report = report("not-same \"Pedro Ruiz\" Ruiz");

        assertThat(persons(report)).containsExactly("Anna Berg", "Annika Bergholm", "Pedro Ruiz", "Ruiz");
        assertThat(report.corrections().get(0).applied()).containsExactly("person-pedro-ruiz", "person-ruiz");
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void dateGivesADayAndSaysWho() {
        assertThat(document(report(""), "ballot").published().value()).isEmpty();

        Report report = report("date ballot 2031-05-07; date bay 2031-05-05");

        assertThat(document(report, "ballot").published())
                .isEqualTo(new Published(
                        Optional.of(LocalDate.of(2031, 5, 7)), Basis.STATED, "Given by a correction.", List.of()));
        assertThat(document(report, "bay").published().value()).contains(LocalDate.of(2031, 5, 5));
        assertThat(report.corrections())
                .extracting(ReportedCorrection::applied)
                .containsExactly(List.of("ballot"), List.of("bay"));
    }

    @Test
    void outletIsThatOfTheDeskAndAnOriginOfItsOwn() {
        Report report = report("outlet ballot The Evening Lantern");

        assertThat(document(report, "ballot").outlet()).contains("The Evening Lantern");
        assertThat(report.origins()).extracting(origin -> origin.name()).contains("The Evening Lantern");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "merge bay vote | [[ballot, bay, coast, vote]]",
                "split ballot | [[ballot], [bay, coast], [vote]]",
                "split vote ballot | [[ballot, vote], [bay, coast]]",
                "split ballot coast | [[ballot, coast], [bay], [vote]]",
                "split coast; merge coast vote | [[ballot, coast, vote], [bay]]",
                "merge coast vote; split coast | [[ballot, coast, vote], [bay]]",
                "merge bay ballot; ignore vote | [[ballot, bay, coast]]",
                "merge bay nowhere | [[ballot, vote], [bay, coast]]",
            })
    void mergeAndSplitDecideTheStories(String corrections, String expected) {
        Report report = report(corrections);

        assertThat(stories(report)).hasToString(expected);
        assertThat(report.stories()).extracting(ReportedStory::id).doesNotHaveDuplicates();
    }

    @Test
    void ignoreLeavesADocumentOrAPassageOut() {
        String passage = "“Nobody is hurt in the harbour of Riga,” Anna Berg said.";
        int start = DOCUMENTS.get(0).text().indexOf(passage);
        assertThat(JsonReport.write(report(""))).contains("Nobody is hurt", "\"id\": \"vote\"");

        Report report = report("ignore vote; ignore bay " + start + "-" + (start + passage.length()));

        assertThat(JsonReport.write(report)).doesNotContain("Nobody is hurt").doesNotContain("\"id\": \"vote\"");
        assertThat(JsonReport.write(report)).contains("The port of Riga closed on Tuesday");
        assertThat(report.corrections())
                .extracting(ReportedCorrection::applied)
                .containsExactly(List.of("vote"), List.of("bay"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alias \"Anna Berg\" Nobody | no document has the name \"Nobody\"",
                "not-same \"Anna Berg\" Nobody | no document has the name \"Nobody\"",
                "date nowhere 2031-05-06 | no document has the id \"nowhere\"",
                "outlet nowhere Post | no document has the id \"nowhere\"",
                "merge bay nowhere | no document has the id \"nowhere\"",
                "split nowhere | no document has the id \"nowhere\"",
                "ignore nowhere | no document has the id \"nowhere\"",
                "ignore bay 90000-90010 | the document ends before the passage",
            })
    void whatMetNothingIsTold(String correction, String what) {
        Report report = report(correction);

        assertThat(report.problems()).extracting(Problem::code).containsExactly("P040");
        assertThat(report.problems().get(0).text()).contains("Line 1: " + what + ".");
        assertThat(MarkdownReport.write(report, new OutlineOptions(Detail.STANDARD, Optional.empty())))
                .contains("## Corrections", "- Line 1: " + Markdown.escape(correction) + ": ");
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<String> lines = Arrays.asList(
                "alias \"Annika Bergholm\" \"Anna Berg\"",
                "alias \"Annika Bergholm\" \"Annie Berg\"",
                "not-same \"Pedro Ruiz\" \"Annie Berg\"",
                "date ballot 2031-05-08",
                "outlet vote The Evening Lantern",
                "outlet bay The Bay",
                "split coast",
                "merge coast vote",
                "merge vote ballot",
                "ignore ballot 5-9",
                "ignore ballot 7-30");
        Report expected = report(CorrectionReader.read(String.join("\n", lines)));

        for (long seed = 1; seed <= 4; seed++) {
            Collections.shuffle(lines, new Random(seed));

            Report shuffled = report(CorrectionReader.read(String.join("\n", lines)));

            assertThat(shuffled.stories()).isEqualTo(expected.stories());
            assertThat(shuffled.documents()).isEqualTo(expected.documents());
            assertThat(shuffled.entities()).isEqualTo(expected.entities());
            assertThat(shuffled.events()).isEqualTo(expected.events());
            assertThat(shuffled.statements()).isEqualTo(expected.statements());
            assertThat(shuffled.origins()).isEqualTo(expected.origins());
        }
    }
}
