package org.sitrep.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;
import org.sitrep.engine.model.ReadDocument;

/**
 * Documents as the engine reads them.
 *
 * @param documents in the order in which they came
 * @param problems documents in another language, and those that could not be analysed
 */
public record Reading(List<ReadDocument> documents, List<Problem> problems) {
    public Reading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Reads on several threads; the result does not depend on how many.
     *
     * @param reader reads one document, {@link Pipeline#read} in full or {@link Pipeline#skim} without its language
     */
    public static Reading of(
            List<Document> documents, Function<Document, ReadDocument> reader, int threads, Progress progress) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<Future<ReadDocument>> futures = documents.stream()
                    .map(document -> workers.submit(() -> {
                        ReadDocument read = reader.apply(document);
                        progress.step();
                        return read;
                    }))
                    .toList();
            return collect(documents, futures, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Reading collect(List<Document> documents, List<Future<ReadDocument>> futures, Progress progress)
            throws InterruptedException {
        List<ReadDocument> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < futures.size(); index++) {
            try {
                ReadDocument document = futures.get(index).get();
                read.add(document);
                if (!isEnglish(document)) {
                    problems.add(
                            ProblemCode.P020.in(document.id(), 0, 0, "Its language is " + document.language() + "."));
                }
            } catch (ExecutionException e) {
                problems.add(ProblemCode.P021.in(documents.get(index).id()));
                progress.failed(documents.get(index).id(), e.getCause());
            }
        }
        return new Reading(read, problems);
    }

    /** Whether the engine analyses a document. */
    public static boolean isEnglish(ReadDocument document) {
        return document.language().equals("en");
    }
}
