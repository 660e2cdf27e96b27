package org.sitrep.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.bench.train.LogisticRegression.Example;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.event.TypeFeatures;

/** The training sentences as examples for the models. */
record ParsedTraining(List<Parsed> rows, BetweenTypes betweenTypes, TypeFeatures features) {
    /** A row with its parse. */
    record Parsed(TrainingSentence row, List<Sentence> sentences) {
        Parsed {
            sentences = List.copyOf(sentences);
        }

        Optional<Sentence> holding(Span span) {
            return sentences.stream()
                    .filter(sentence -> sentence.span().overlaps(span))
                    .findFirst();
        }
    }

    ParsedTraining {
        rows = List.copyOf(rows);
    }

    static ParsedTraining read(Path folder, Pipeline pipeline) throws IOException {
        List<Parsed> rows = new ArrayList<>();
        for (TrainingSentence row : TrainingSentence.read(folder.resolve("events"))) {
            rows.add(new Parsed(
                    row, pipeline.analyze(Document.of(row.id(), row.text())).sentences()));
        }
        return new ParsedTraining(rows, BetweenTypes.read(folder.resolve("between.tsv")), TypeFeatures.load());
    }

    /** What an actor does to a recipient. */
    List<Example> between() {
        return rows.stream().flatMap(this::between).toList();
    }

    private Stream<Example> between(Parsed parsed) {
        TrainingSentence row = parsed.row;
        return betweenTypes.of(row).stream()
                .flatMap(type -> parsed.holding(row.actor().orElseThrow()).stream()
                        .map(sentence -> new Example(
                                features.between(sentence, row.actor().orElseThrow(), row.recipient()), type)));
    }
}
