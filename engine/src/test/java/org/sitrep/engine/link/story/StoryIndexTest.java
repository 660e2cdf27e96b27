package org.sitrep.engine.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.engine.link.Skimmed;

class StoryIndexTest {
    private static final String FLOOD =
            "The Orla river flooded Maltby and Thorne. Thousands left Maltby as the dam at Orla broke, "
                    + "and rescuers from Thorne searched the houses for survivors.";
    private static final String FLOOD_TOO =
            "Rescuers searched houses in Maltby for survivors after the Orla dam broke and the river "
                    + "flooded Thorne.";
    private static final String FERRY =
            "A ferry with 90 passengers sank off Korvo island. Divers from Korvo found the ferry's hull, "
                    + "and its captain was arrested in the harbour.";

    private final StoryIndex index = new StoryIndex();

    @Test
    void sameHappeningIsOneStory() {
        assertThat(index.place(Skimmed.of("a", FLOOD))).isEqualTo(index.place(Skimmed.of("b", FLOOD_TOO)));
    }

    @Test
    void otherHappeningIsAnotherStory() {
        assertThat(index.place(Skimmed.of("a", FLOOD))).isNotEqualTo(index.place(Skimmed.of("b", FERRY)));
    }

    @Test
    void storyIsNamedByItsFirstDocument() {
        String id = index.place(Skimmed.of("a", FLOOD));
        assertThat(new StoryIndex().place(Skimmed.of("a", FERRY))).isEqualTo(id).startsWith("s-");
    }

    @Test
    void farDaysKeepLikeDocumentsApart() {
        String like =
                "The river flooded Maltby again. People left the town, and the harvest of the valley is lost, farmers said.";
        String other =
                "Soldiers went to Maltby because of the river. A bridge is closed, and the mayor asked for sandbags.";
        Optional<LocalDate> day = Optional.of(LocalDate.of(2020, 3, 1));
        index.place(Skimmed.of("a", like, day));
        String near = index.place(Skimmed.of("b", other, day.map(value -> value.plusDays(1))));
        StoryIndex second = new StoryIndex();
        String first = second.place(Skimmed.of("a", like, day));
        String far = second.place(Skimmed.of("b", other, day.map(value -> value.plusYears(2))));
        assertThat(near).isEqualTo(first);
        assertThat(far).isNotEqualTo(first);
    }

    /** Forty reports that have little in common but the war they are on, as in a folder on one crisis. */
    @Test
    void streamOnOneCrisisIsOneLargeStory() {
        StoryLedger ledger = new StoryLedger();
        StoryIndex stream = new StoryIndex(ledger);
        for (int number = 0; number < 40; number++) {
            stream.place(Skimmed.of(
                    "w" + number, "In Ostavia, the war of Ostavia goes on, and Ostavia counts " + side(number)));
        }
        Map<String, Integer> sizes = new TreeMap<>();
        for (int number = 0; number < 40; number++) {
            sizes.merge(ledger.story("w" + number).orElseThrow(), 1, Integer::sum);
        }
        assertThat(Collections.max(sizes.values())).isGreaterThanOrEqualTo(30);
    }

    private static String side(int number) {
        return IntStream.range(0, 5)
                .mapToObj(word -> "aside" + number + "x" + word)
                .collect(Collectors.joining(" "));
    }

    @Test
    void documentWithoutWordsHasAStoryOfItsOwn() {
        assertThat(index.place(Skimmed.of("a", ""))).isNotEqualTo(index.place(Skimmed.of("b", "...")));
    }
}
