package org.sitrep.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sitrep.engine.Pipeline;

/**
 * Measures story placement over five orders of arrival, with the documents' days and without them, as each is told
 * on its arrival and as it stands when all have arrived.
 *
 * <p>Usage: {@code StoryBench PATH...}, each a {@link StorySet}. Four lines a set: the means, and the F of each order.
 */
public final class StoryBench {
    private static final List<Long> SALTS = List.of(1L, 2L, 3L, 4L, 5L);

    private StoryBench() {}

    public static void main(String[] paths) throws IOException {
        Pipeline pipeline = new Pipeline(page -> List.of());
        for (String path : paths) {
            PlacedSet set = PlacedSet.read(path, pipeline);
            measure(path + " with days", set);
            measure(path + " without days", set.withoutDays());
        }
    }

    private static void measure(String name, PlacedSet set) {
        List<PlacedSet.Scores> scores =
                SALTS.stream().map(salt -> set.scores(salt)).toList();
        print(
                name + " at arrival",
                scores.stream().map(PlacedSet.Scores::arrival).toList());
        print(name + " at the end", scores.stream().map(PlacedSet.Scores::end).toList());
    }

    private static void print(String name, List<StoryScore> scores) {
        System.out.printf(
                Locale.ROOT,
                "%s b3_f=%.4f b3_p=%.3f b3_r=%.3f stories=%.1f orders=",
                name,
                scores.stream().mapToDouble(StoryScore::f).average().orElse(0),
                scores.stream().mapToDouble(StoryScore::precision).average().orElse(0),
                scores.stream().mapToDouble(StoryScore::recall).average().orElse(0),
                scores.stream().mapToInt(StoryScore::stories).average().orElse(0));
        System.out.println(String.join(
                " ",
                scores.stream()
                        .map(score -> String.format(Locale.ROOT, "%.3f", score.f()))
                        .toList()));
    }
}
