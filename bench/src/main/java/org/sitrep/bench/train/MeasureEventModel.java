package org.sitrep.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sitrep.bench.train.LogisticRegression.Example;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.read.event.EventTyper;
import org.sitrep.engine.read.event.Worth;

/**
 * Measures what says which deed stands between two names: the rules alone, the model alone, and both as the engine joins
 * them; and what says whether there is one.
 *
 * <p>Usage: {@code MeasureEventModel TRAINING [NAME...]}. Over five folds of the project's own sentences; then for each
 * labelled set {@code NAME.in.jsonl} with {@code NAME.gold.jsonl}, by the model trained on growing shares of the own
 * sentences, and, for the record only, over five folds of that set.
 */
public final class MeasureEventModel {
    private static final int FOLDS = 5;
    private static final int SHARES = 5;
    private static final String RULE = "rule=";

    private MeasureEventModel() {}

    public static void main(String[] paths) throws IOException {
        Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
        ParsedTraining training = ParsedTraining.read(Path.of(paths[0]), pipeline);
        List<Example> own = training.between();
        folds("own", own);
        worth(training.worth());
        for (String name : List.of(paths).subList(1, paths.length)) {
            List<Example> set = LabelledSet.read(Path.of(name), pipeline, training.features());
            for (int share = 1; share <= SHARES; share++) {
                int shares = share;
                List<Example> part = IntStream.range(0, own.size())
                        .filter(at -> at % SHARES < shares)
                        .mapToObj(own::get)
                        .toList();
                Tally tally = new Tally();
                LogisticRegression model = LogisticRegression.train(part);
                set.forEach(example -> tally.add(model, example));
                tally.print(name + " by " + part.size() + " own");
            }
            folds(name, set);
        }
    }

    private static void folds(String name, List<Example> examples) {
        Tally tally = new Tally();
        for (int fold = 0; fold < FOLDS; fold++) {
            LogisticRegression model = LogisticRegression.train(part(examples, fold, false));
            part(examples, fold, true).forEach(example -> tally.add(model, example));
        }
        tally.print(name + " in five folds");
    }

    /** Over five folds, what is taken for nothing to report as the engine does it: of what is nothing, and of deeds. */
    private static void worth(List<Example> examples) {
        int[] nothing = new int[2];
        int[] deeds = new int[2];
        for (int fold = 0; fold < FOLDS; fold++) {
            LogisticRegression model = LogisticRegression.train(part(examples, fold, false));
            for (Example example : part(examples, fold, true)) {
                int[] counts = example.label().equals("none") ? nothing : deeds;
                counts[0]++;
                counts[1] += model.probabilities(example.features()).get("none") >= Worth.SURE ? 1 : 0;
            }
        }
        System.out.printf("worth: nothing %d of %d, deeds lost %d of %d%n", nothing[1], nothing[0], deeds[1], deeds[0]);
    }

    private static List<Example> part(List<Example> examples, int fold, boolean held) {
        return IntStream.range(0, examples.size())
                .filter(at -> (at % FOLDS == fold) == held)
                .mapToObj(examples::get)
                .toList();
    }

    /** Counts of answers by those who give them. */
    private static final class Tally {
        private final Map<String, Map<String, int[]>> counts = new TreeMap<>();

        void add(LogisticRegression model, Example example) {
            String ruled = example.features().stream()
                    .filter(feature -> feature.startsWith(RULE))
                    .map(feature -> feature.substring(RULE.length()).replace("RETREAT", "CONCEDE"))
                    .findFirst()
                    .orElseThrow();
            Map<String, Double> likely = model.probabilities(example.features());
            count("rules", example.label(), ruled);
            count("model", example.label(), best(likely));
            likely.computeIfPresent(ruled, (type, value) -> value * EventTyper.RULE_TRUST);
            count("both", example.label(), best(likely));
        }

        private static String best(Map<String, Double> likely) {
            return likely.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        private void count(String who, String wanted, String given) {
            Map<String, int[]> mine = counts.computeIfAbsent(who, key -> new TreeMap<>());
            mine.computeIfAbsent(wanted, key -> new int[3])[0]++;
            mine.computeIfAbsent(given, key -> new int[3])[1]++;
            if (wanted.equals(given)) {
                mine.get(wanted)[2]++;
            }
        }

        void print(String name) {
            counts.forEach((who, types) -> {
                int all = types.values().stream().mapToInt(type -> type[0]).sum();
                int right = types.values().stream().mapToInt(type -> type[2]).sum();
                double macro = types.values().stream()
                        .filter(type -> type[0] > 0)
                        .mapToDouble(type -> 2.0 * type[2] / (type[0] + type[1]))
                        .average()
                        .orElse(0);
                System.out.printf(
                        Locale.ROOT,
                        "%s: %s of %d accuracy=%.3f macro_f1=%.3f%n",
                        name,
                        who,
                        all,
                        right / (double) all,
                        macro);
            });
        }
    }
}
