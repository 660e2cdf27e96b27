package org.sitrep.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.app.input.InputReader;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.lexicon.Gazetteer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;
import org.sitrep.engine.read.clean.Cleaner;

/**
 * The loops that run once a word or once a page, over the sample on Kyiv: one operation is the whole sample.
 *
 * <p>Run it at the root of the repository, where the samples are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HotLoops {
    private Cleaner cleaner;
    private Gazetteer gazetteer;
    private List<Document> documents;
    private List<Sentence> sentences;

    /** Reads the sample and analyses it once. */
    @Setup
    public void load() {
        cleaner = Cleaner.load();
        gazetteer = Gazetteer.load();
        documents = InputReader.read(List.of("samples/kyiv-2022"), System.in).documents();
        Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
        sentences = documents.stream()
                .flatMap(document -> pipeline.analyze(document).sentences().stream())
                .toList();
    }

    /** Every page cut into paragraphs with their roles. */
    @Benchmark
    public int cleanPages() {
        int paragraphs = 0;
        for (Document document : documents) {
            paragraphs += cleaner.clean(document).paragraphs().size();
        }
        return paragraphs;
    }

    /** The subtree of every word of every sentence. */
    @Benchmark
    public int walkTrees() {
        int size = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                size += sentence.subtree(token).size();
            }
        }
        return size;
    }

    /** Every word looked up as the name of a place. */
    @Benchmark
    public int lookUpPlaces() {
        int found = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                found += gazetteer.find(token.word()).size();
            }
        }
        return found;
    }
}
