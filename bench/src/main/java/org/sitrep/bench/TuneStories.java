package org.sitrep.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.link.story.StorySettings;

/**
 * Learns from which likeness on documents are one story, from sets whose stories are known: coordinate ascent over {@link
 * StorySettings} from a rough beginning, one number after the other up or down as long as B-cubed F rises.
 *
 * <p>Usage: {@code TuneStories PATH...}, each a {@link StorySet}. F is the mean over each set whole and with six, three, two documents and one a
 * story, since most happenings have few articles, in three orders, as of the last document. Documents come without their days, so what the days
 * count for is not learned. Prints every step upwards; the last one is what {@link StorySettings#DEFAULT} should hold.
 */
public final class TuneStories {
    private static final List<Long> SALTS = List.of(11L, 12L, 13L);
    private static final List<Integer> DOCUMENTS_A_STORY = List.of(Integer.MAX_VALUE, 6, 3, 2, 1);
    private static final double[] FACTORS = {0.5, 0.7, 0.85, 1.2, 1.4, 2};

    /** A smaller gain is chance. */
    private static final double LEAST_GAIN = 0.0005;

    private final List<PlacedSet> sets = new ArrayList<>();
    private StorySettings best = new StorySettings(100, 0.15, 0.15, 0.05, 2, StorySettings.DEFAULT.days());
    private double highest;

    private TuneStories(String[] paths) throws IOException {
        Pipeline pipeline = new Pipeline(page -> List.of());
        for (String path : paths) {
            PlacedSet whole = PlacedSet.read(path, pipeline).withoutDays();
            DOCUMENTS_A_STORY.forEach(most -> sets.add(whole.thinned(most, SALTS.get(0))));
        }
    }

    public static void main(String[] paths) throws IOException {
        TuneStories tuning = new TuneStories(paths);
        tuning.print("default", StorySettings.DEFAULT, tuning.score(StorySettings.DEFAULT));
        tuning.climb();
    }

    private void climb() {
        highest = score(best);
        print("begin", best, highest);
        double before;
        do {
            before = highest;
            for (double factor : FACTORS) {
                step(
                        "past",
                        past -> with(past, best.topic(), best.topicSmall(), best.story(), best.storySmall()),
                        best.past() * factor);
                step(
                        "topic",
                        topic -> with(best.past(), topic, best.topicSmall(), best.story(), best.storySmall()),
                        best.topic() * factor);
                step(
                        "topicSmall",
                        small -> with(best.past(), best.topic(), small, best.story(), best.storySmall()),
                        best.topicSmall() * factor);
                step(
                        "story",
                        story -> with(best.past(), best.topic(), best.topicSmall(), story, best.storySmall()),
                        best.story() * factor);
                step(
                        "storySmall",
                        small -> with(best.past(), best.topic(), best.topicSmall(), best.story(), small),
                        best.storySmall() * factor);
            }
        } while (highest > before);
    }

    private void step(String name, DoubleFunction<StorySettings> made, double value) {
        StorySettings tried = made.apply(rounded(value));
        double score = score(tried);
        if (score >= highest + LEAST_GAIN) {
            highest = score;
            best = tried;
            print(name, best, highest);
        }
    }

    private StorySettings with(double past, double topic, double topicSmall, double story, double storySmall) {
        return new StorySettings(past, topic, topicSmall, story, storySmall, best.days());
    }

    /** Two digits: more would be learned by heart. */
    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1e", value));
    }

    private double score(StorySettings settings) {
        return sets.stream()
                .mapToDouble(set -> SALTS.stream()
                        .mapToDouble(salt -> set.scores(salt, settings).end().f())
                        .average()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    private void print(String step, StorySettings settings, double score) {
        System.out.printf(Locale.ROOT, "%-10s %.4f %s%n", step, score, settings);
    }
}
