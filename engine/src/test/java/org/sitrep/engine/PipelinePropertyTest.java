package org.sitrep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.link.story.StoryIndex;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Story;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.work.Workers;

/** What holds for any input whatever: nothing is thrown, nothing points outside a text, and order does not matter. */
class PipelinePropertyTest {
    private static final Pipeline PIPELINE = new Pipeline(TestAnalyzer.get());

    private static final List<Document> SAMPLES = Stream.concat(Samples.kyiv().stream(), Samples.earthquake().stream())
            .toList();

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                " ",
                "\n\n\n",
                "\u0000\u0000",
                "\uD83D",
                "“",
                "”“”“",
                " date 2022-02-12 ",
                "“".repeat(10_000),
                "“‘".repeat(2_000) + "said" + "’”".repeat(2_000),
                "(".repeat(20_000),
                "a".repeat(50_000),
                "Kyiv, ".repeat(5_000),
                "said ".repeat(5_000),
                "Mr. ".repeat(5_000),
                "1,".repeat(10_000),
                "more than ".repeat(3_000) + "5",
                "\n\n“He said.".repeat(1_000),
                "\uD83D\uDE00".repeat(3_000),
                "قال المتحدث باسم الوزارة إن السفارة ستنتقل يوم الاثنين.",
                "READ MORE: ".repeat(1_000),
                "(RELATED: (RELATED: (RELATED: ",
                "Quick Take:",
                "By ",
                "— @a (@b) February 30, 2022");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void oddTextIsReadWithoutAnException(String text) {
        Document document = Document.of("odd", text);

        ReadDocument read = PIPELINE.read(document);

        SpanChecks.assertSpansLieIn(read, text);
        SpanChecks.assertCitationsHold(report(List.of(read)), List.of(document));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void damagedStoryIsReportedWithExactCitations(long seed) {
        DamagedText damaged = new DamagedText(seed);
        List<Document> documents = SAMPLES.stream()
                .map(sample -> Document.of(sample.id(), damaged.of(sample.text())))
                .toList();

        List<ReadDocument> read = documents.stream().map(PIPELINE::read).toList();

        for (ReadDocument one : read) {
            SpanChecks.assertSpansLieIn(one, one.document().text());
        }
        SpanChecks.assertCitationsHold(report(read), documents);
    }

    @Test
    void orderOfDocumentsDoesNotMatter() {
        List<ReadDocument> read = SAMPLES.stream().map(PIPELINE::read).toList();
        Report inOrder = PIPELINE.report(List.of(PIPELINE.assemble(new Story("s1", read))));

        for (long seed = 1; seed <= 5; seed++) {
            List<ReadDocument> shuffled = new ArrayList<>(read);
            Collections.shuffle(shuffled, new Random(seed));

            Report outOfOrder = PIPELINE.report(List.of(PIPELINE.assemble(new Story("s1", shuffled))));

            assertThat(outOfOrder).isEqualTo(inOrder);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) {
        Pipeline several = new Pipeline(TestAnalyzer.get(), Corrections.none(), step -> {}, Workers.of(threads));
        List<ReadDocument> read = SAMPLES.stream().map(PIPELINE::read).toList();
        List<Story> stories =
                List.of(new Story("s1", read.subList(0, 8)), new Story("s2", read.subList(8, read.size())));

        Report one = PIPELINE.report(PIPELINE.assembleAll(stories));

        for (int time = 0; time < 5; time++) {
            Report same = several.report(several.assembleAll(stories));
            assertThat(JsonReport.write(same)).isEqualTo(JsonReport.write(one));
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        Document document = Samples.kyiv().get(0);

        assertThat(new Pipeline(TestAnalyzer.get()).read(document)).isEqualTo(PIPELINE.read(document));
    }

    @Test
    void astralCharactersBeforeAnItemDoNotShiftItsCitation() {
        List<Document> documents = Samples.kyiv().stream()
                .map(sample -> Document.of(sample.id(), "\uD83D\uDE00\uD83D\uDE00\n\n" + sample.text()))
                .toList();

        Report report = report(documents.stream().map(PIPELINE::read).toList());

        SpanChecks.assertCitationsHold(report, documents);
    }

    private static Report report(List<ReadDocument> documents) {
        StoryIndex index = new StoryIndex();
        Map<String, List<ReadDocument>> stories = new TreeMap<>();
        for (ReadDocument read : documents) {
            stories.computeIfAbsent(index.place(read), id -> new ArrayList<>()).add(read);
        }
        return PIPELINE.report(stories.entrySet().stream()
                .map(story -> PIPELINE.assemble(new Story(story.getKey(), story.getValue())))
                .toList());
    }
}
