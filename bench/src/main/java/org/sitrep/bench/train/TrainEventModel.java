package org.sitrep.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;

/**
 * Trains what says which deed a sentence reports, and whether it reports one, from the project's own sentences, and
 * writes the models where the engine loads them.
 *
 * <p>Usage: {@code TrainEventModel TRAINING ENGINE}, the folders {@code training} and {@code engine} of the repository.
 */
public final class TrainEventModel {
    private TrainEventModel() {}

    public static void main(String[] folders) throws IOException {
        ParsedTraining training = ParsedTraining.read(Path.of(folders[0]), new Pipeline(CoreNlpAnalyzer.load()));
        Path models = Path.of(folders[1], "src/main/resources/org/sitrep/engine/read/event");
        train(training.between(), models.resolve("type-between.gz"));
        train(training.worth(), models.resolve("worth.gz"));
    }

    private static void train(List<LogisticRegression.Example> examples, Path file) throws IOException {
        LogisticRegression model = LogisticRegression.train(examples);
        model.write(file);
        System.out.println(file.getFileName() + ": " + examples.size() + " examples, " + model.size() + " features");
    }
}
