package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.Pipeline;

class SyntheticStreamTest {
    private static final int DOCUMENTS = 2_000;

    @Test
    void sameSeedGivesTheSameStream() {
        assertThat(documents(7, 500)).isEqualTo(documents(7, 500)).isNotEqualTo(documents(8, 500));
    }

    @Test
    void arrivalsNeverRunBackwardsAndPublishedDaysOnlyByTheLateDays() {
        double latest = 0;
        for (SyntheticDocument document : documents(1, DOCUMENTS)) {
            assertThat(document.arrival()).isGreaterThanOrEqualTo(latest);
            latest = document.arrival();
            LocalDate today = SyntheticStream.FIRST_DAY.plusDays((long) latest);
            assertThat(document.document().published().orElse(today))
                    .isBetween(today.minusDays(SyntheticStream.LATE_DAYS), today);
        }
        assertThat(latest).isGreaterThan(0.2);
    }

    @Test
    void copiesShareTheTextOfAnEarlierDocumentOfTheirStory() {
        Map<Integer, SyntheticDocument> byNumber = new HashMap<>();
        int copies = 0;
        for (SyntheticDocument document : documents(2, DOCUMENTS)) {
            byNumber.put(document.number(), document);
            if (document.isCopy()) {
                copies++;
                SyntheticDocument original = byNumber.get(document.original());
                assertThat(original.story()).isEqualTo(document.story());
                assertThat(original.isCopy()).isFalse();
                assertThat(sharedRuns(original, document))
                        .as("%s of %s", document.strength(), document.original())
                        .isGreaterThan(0.3);
            }
        }
        assertThat(copies).isBetween(DOCUMENTS / 20, DOCUMENTS / 3);
    }

    @Test
    void reportsOnOneStoryShareLittleUnlessTheyAreCopies() {
        Map<Integer, SyntheticDocument> firstOfStory = new HashMap<>();
        double shared = 0;
        int pairs = 0;
        for (SyntheticDocument document : documents(3, DOCUMENTS)) {
            SyntheticDocument first = firstOfStory.putIfAbsent(document.story(), document);
            if (first != null && !document.isCopy()) {
                shared += sharedRuns(first, document);
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(100);
        assertThat(shared / pairs).isLessThan(0.05);
    }

    @Test
    void documentsComeAsTheyAreRead() {
        Pipeline pipeline = new Pipeline(page -> List.of());
        for (SyntheticDocument document : documents(4, 300)) {
            if (!document.hasAgencyLine()) {
                assertThat(document.read()).isEqualTo(pipeline.skim(document.document()));
            }
        }
    }

    @Test
    void manyStoriesLiveAtATimeAndMostAreSmall() {
        Map<Integer, Integer> sizes = new HashMap<>();
        documents(5, DOCUMENTS).forEach(document -> sizes.merge(document.story(), 1, Integer::sum));
        assertThat(sizes.values().stream().filter(size -> size == 1).count()).isGreaterThan(sizes.size() / 4);
        assertThat(Collections.max(sizes.values())).isGreaterThan(30);
    }

    private static List<SyntheticDocument> documents(long seed, int count) {
        return Stream.generate(new SyntheticStream(seed)::next).limit(count).toList();
    }

    /** Of the shorter one's runs of four words the share that the other has too. */
    private static double sharedRuns(SyntheticDocument one, SyntheticDocument other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        int least = Math.min(first.size(), second.size());
        first.retainAll(second);
        return first.size() / (double) Math.max(1, least);
    }

    private static Set<String> runs(SyntheticDocument document) {
        String[] words = document.document().text().split("\\W+", -1);
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + 4 <= words.length; at++) {
            runs.add(String.join(" ", List.of(words).subList(at, at + 4)));
        }
        return runs;
    }
}
