package org.sitrep.engine.read.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A multinomial logistic regression over named features that a committed command trained, see {@code training/README.md}.
 *
 * <p>Its file is compressed text: a line with the classes, then a line for each feature with its name and a weight for
 * each class in hundredths. Immutable; safe for use by threads.
 */
final class TypeModel {
    private final List<String> classes;
    private final Map<String, float[]> weights;

    private TypeModel(List<String> classes, Map<String, float[]> weights) {
        this.classes = List.copyOf(classes);
        this.weights = weights;
    }

    /**
     * Reads a model that lies beside this class.
     *
     * @throws IllegalStateException if it is missing
     * @throws UncheckedIOException if it cannot be read
     */
    static TypeModel load(String name) {
        try (InputStream in = TypeModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is missing");
            }
            return read(new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TypeModel read(BufferedReader reader) throws IOException {
        List<String> classes = List.of(reader.readLine().split(" ", -1));
        Map<String, float[]> weights = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), row(line.substring(tab + 1), classes.size()));
        }
        return new TypeModel(classes, weights);
    }

    private static float[] row(String cells, int size) {
        float[] row = new float[size];
        String[] parts = cells.split(" ", -1);
        for (int at = 0; at < size; at++) {
            row[at] = parts[at].isEmpty() ? 0 : Integer.parseInt(parts[at]) / 100f;
        }
        return row;
    }

    List<String> classes() {
        return classes;
    }

    /** The probability of each class, in the order of {@link #classes()}. */
    double[] probabilities(List<String> features) {
        double[] scores = new double[classes.size()];
        int known = 0;
        for (String feature : features) {
            float[] row = weights.get(feature);
            if (row != null) {
                known++;
                for (int at = 0; at < scores.length; at++) {
                    scores[at] += row[at];
                }
            }
        }
        double scale = 1 / Math.sqrt(known + 1.0);
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = StrictMath.exp((scores[at] - highest) * scale);
            sum += scores[at];
        }
        for (int at = 0; at < scores.length; at++) {
            scores[at] /= sum;
        }
        return scores;
    }
}
