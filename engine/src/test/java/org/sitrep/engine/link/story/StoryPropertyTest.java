package org.sitrep.engine.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.engine.link.Skimmed;
import org.sitrep.engine.model.ReadDocument;

/** What holds for any documents in any order. */
class StoryPropertyTest {
    private static final int DOCUMENTS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyDocumentStandsInOneStoryAndTwoRunsAgree(long seed) {
        List<ReadDocument> documents = documents(seed);
        List<StoryStep> steps = new ArrayList<>();
        List<StoryStep> again = new ArrayList<>();
        StoryLedger ledger = new StoryLedger();
        StoryIndex index = new StoryIndex(step -> {
            steps.add(step);
            ledger.accept(step);
        });
        StoryIndex second = new StoryIndex(again::add);

        for (ReadDocument document : documents) {
            String story = index.place(document);

            assertThat(second.place(document)).isEqualTo(story);
            assertThat(ledger.story(document.id())).contains(story);
        }

        assertThat(again).isEqualTo(steps);
        assertThat(StoryTrace.of(steps).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        documents.stream().map(ReadDocument::id).toList());
        assertThat(StoryTrace.of(steps))
                .allSatisfy(
                        (document, story) -> assertThat(ledger.story(document)).contains(story));
        assertThat(steps).extracting(StoryStep::kind).contains(StoryStep.Kind.SPLIT, StoryStep.Kind.JOIN);
    }

    /** Documents of words that are drawn at random, some of a theme, some of a place within it, some of nothing. */
    static List<ReadDocument> documents(long seed) {
        Random random = new Random(seed);
        List<ReadDocument> documents = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            int theme = random.nextInt(4);
            int place = random.nextInt(3);
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(60); word > 0; word--) {
                switch (random.nextInt(3)) {
                    case 0 -> text.append("theme").append(theme).append('x').append(random.nextInt(12));
                    case 1 ->
                        text.append("Place")
                                .append(theme)
                                .append(place)
                                .append('x')
                                .append(random.nextInt(12));
                    default -> text.append("word").append(random.nextInt(400));
                }
                text.append(random.nextInt(9) == 0 ? ". " : " ");
            }
            Optional<LocalDate> day = random.nextInt(5) == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(40)));
            documents.add(Skimmed.of("d" + number, text.toString(), day));
        }
        Collections.shuffle(documents, random);
        return documents;
    }

    /** Where the documents stand, by the steps alone and without the ledger's short cuts. */
    static final class StoryTrace {
        private StoryTrace() {}

        static Map<String, String> of(List<StoryStep> steps) {
            Map<String, String> storyOf = new TreeMap<>();
            for (StoryStep step : steps) {
                if (step.kind() == StoryStep.Kind.MERGE) {
                    String from = step.from().orElseThrow();
                    storyOf.replaceAll((document, story) -> story.equals(from) ? step.story() : story);
                }
                step.documents().forEach(document -> storyOf.put(document, step.story()));
            }
            return storyOf;
        }
    }
}
