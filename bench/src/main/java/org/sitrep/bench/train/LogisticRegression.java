package org.sitrep.bench.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Trains a multinomial logistic regression over named features by AdaGrad (Duchi, Hazan and Singer, JMLR 2011) with an
 * L2 penalty. Deterministic: examples are shuffled by a fixed congruential sequence.
 */
final class LogisticRegression {
    private static final int EPOCHS = 12;
    private static final double RATE = 0.3;
    private static final double PENALTY = 0.1;
    private static final int LEAST_COUNT = 2;

    private final List<String> classes;
    private final Map<String, Integer> indexOf = new LinkedHashMap<>();
    private final double[][] weights;
    private final double[][] squares;
    private final int[] touched;

    /** An example: its features, each once, and its class. */
    record Example(List<String> features, String label) {
        Example {
            features = List.copyOf(features);
        }
    }

    private LogisticRegression(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        for (Example example : examples) {
            for (String feature : example.features) {
                if (counts.get(feature) >= LEAST_COUNT) {
                    indexOf.putIfAbsent(feature, indexOf.size());
                }
            }
        }
        TreeSet<String> labels = new TreeSet<>();
        examples.forEach(example -> labels.add(example.label));
        this.classes = List.copyOf(labels);
        this.weights = new double[indexOf.size()][classes.size()];
        this.squares = new double[indexOf.size()][classes.size()];
        this.touched = new int[indexOf.size()];
    }

    static LogisticRegression train(List<Example> examples) {
        LogisticRegression model = new LogisticRegression(examples);
        int[][] rows = examples.stream().map(model::indices).toArray(int[][]::new);
        int[] labels = examples.stream()
                .mapToInt(example -> model.classes.indexOf(example.label))
                .toArray();
        int[] order = new int[rows.length];
        Arrays.setAll(order, at -> at);
        long sequence = 7;
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int at = order.length - 1; at > 0; at--) {
                sequence = sequence * 6364136223846793005L + 1442695040888963407L;
                int other = (int) ((sequence >>> 33) % (at + 1));
                int kept = order[at];
                order[at] = order[other];
                order[other] = kept;
            }
            for (int example : order) {
                step++;
                model.learn(rows[example], labels[example], step, PENALTY / rows.length);
            }
        }
        return model;
    }

    private int[] indices(Example example) {
        return indices(example.features);
    }

    private int[] indices(List<String> features) {
        return features.stream()
                .filter(indexOf::containsKey)
                .mapToInt(indexOf::get)
                .toArray();
    }

    private void learn(int[] row, int label, int step, double penalty) {
        double scale = 1 / Math.sqrt(row.length + 1.0);
        double[] likely = probabilities(row);
        for (int feature : row) {
            int rested = step - touched[feature];
            touched[feature] = step;
            for (int at = 0; at < likely.length; at++) {
                double gradient =
                        (likely[at] - (at == label ? 1 : 0)) * scale + penalty * weights[feature][at] * rested;
                squares[feature][at] += gradient * gradient;
                weights[feature][at] -= RATE * gradient / Math.sqrt(squares[feature][at] + 1e-6);
            }
        }
    }

    private double[] probabilities(int[] row) {
        double[] scores = new double[classes.size()];
        for (int feature : row) {
            for (int at = 0; at < scores.length; at++) {
                scores[at] += weights[feature][at];
            }
        }
        double scale = 1 / Math.sqrt(row.length + 1.0);
        double highest = Arrays.stream(scores).max().orElse(0);
        Arrays.setAll(scores, at -> StrictMath.exp((scores[at] - highest) * scale));
        double sum = Arrays.stream(scores).sum();
        Arrays.setAll(scores, at -> scores[at] / sum);
        return scores;
    }

    /** The probability of each class, by name. */
    Map<String, Double> probabilities(List<String> features) {
        double[] likely = probabilities(indices(features));
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int at = 0; at < likely.length; at++) {
            byName.put(classes.get(at), likely[at]);
        }
        return byName;
    }

    int size() {
        return indexOf.size();
    }

    /** Writes the model as the engine reads it. */
    void write(Path file) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), UTF_8)) {
            out.write(String.join(" ", classes) + "\n");
            for (String feature : new TreeSet<>(indexOf.keySet())) {
                List<String> cells = new ArrayList<>();
                for (double weight : weights[indexOf.get(feature)]) {
                    long hundredths = Math.round(weight * 100);
                    cells.add(hundredths == 0 ? "" : Long.toString(hundredths));
                }
                out.write(feature + "\t" + String.join(" ", cells) + "\n");
            }
        }
    }
}
