package org.sitrep.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.bench.train.LogisticRegression.Example;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.event.Candidates;
import org.sitrep.engine.read.event.TypeFeatures;
import org.sitrep.engine.read.event.WorthFeatures;

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

    /** Words that name a deed: {@code event} where it is worth reporting, {@code none} where it is not. */
    List<Example> worth() {
        Candidates candidates = Candidates.load();
        WorthFeatures seen = WorthFeatures.load();
        List<Example> examples = new ArrayList<>();
        for (Parsed parsed : rows) {
            for (Sentence sentence : parsed.sentences) {
                Set<Token> words = new LinkedHashSet<>(candidates.words(sentence));
                if (parsed.row.trigger().overlaps(sentence.span())) {
                    sentence.headOf(parsed.row.trigger()).ifPresent(words::add);
                }
                String label = parsed.row.type().isPresent() ? "event" : "none";
                words.forEach(word -> examples.add(new Example(seen.of(sentence, word), label)));
            }
        }
        return examples;
    }

    private Stream<Example> between(Parsed parsed) {
        TrainingSentence row = parsed.row;
        return betweenTypes.of(row).stream()
                .flatMap(type -> parsed.holding(row.actor().orElseThrow()).stream()
                        .map(sentence -> new Example(
                                features.between(sentence, row.actor().orElseThrow(), row.recipient()), type)));
    }
}
