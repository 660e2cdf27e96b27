package org.sitrep.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.sitrep.app.input.InputReader;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.read.AnalyzedPage;
import org.sitrep.engine.read.entity.EntityReader;
import org.sitrep.engine.read.event.EventReader;
import org.sitrep.engine.read.figure.FigureReader;
import org.sitrep.engine.read.place.PlaceReader;
import org.sitrep.engine.read.statement.StatementReader;
import org.sitrep.engine.read.time.TimeReader;

/**
 * Measures what every stage of reading costs a document, in milliseconds of the processor. That of one thread is counted, so
 * that other work on the machine adds little.
 *
 * <p>Usage: {@code ReadingCost NUMBER PATH...}; the first NUMBER documents are read. Each is read twice, and the second time
 * counts, except for the language analysis, which is run once and is warm after a few documents.
 */
public final class ReadingCost {
    private final Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
    private final TimeReader times = TimeReader.load();
    private final PlaceReader places = PlaceReader.load();
    private final EntityReader entities = EntityReader.load();
    private final StatementReader statements = StatementReader.load();
    private final FigureReader figures = FigureReader.load();
    private final EventReader events = EventReader.load();
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    private ReadingCost() {}

    public static void main(String[] arguments) {
        List<String> paths = List.of(arguments).subList(1, arguments.length);
        List<Document> documents = InputReader.read(paths, System.in).documents().stream()
                .limit(Integer.parseInt(arguments[0]))
                .toList();
        new ReadingCost().run(documents);
    }

    private void run(List<Document> documents) {
        List<AnalyzedPage> pages = documents.stream()
                .map(document -> timed("cleaning and analysis", () -> pipeline.analyze(document)))
                .toList();
        pages.forEach(this::read);
        seconds.keySet().retainAll(List.of("cleaning and analysis"));
        pages.forEach(this::read);
        line("documents", documents.size());
        line(
                "tokens a document",
                pages.stream()
                                .flatMap(page -> page.sentences().stream())
                                .mapToInt(sentence -> sentence.size())
                                .sum()
                        / (double) documents.size());
        seconds.forEach((stage, spent) -> line(stage + ", ms a document", 1000 * spent / documents.size()));
    }

    private void read(AnalyzedPage page) {
        var timesRead = timed("times", () -> times.read(page));
        var placesRead = timed("places", () -> places.read(page));
        var entitiesRead = timed("entities", () -> entities.read(page, placesRead));
        var statementsRead = timed("statements", () -> statements.read(page, entitiesRead));
        timed("figures", () -> figures.read(page));
        timed("events", () -> events.read(page, entitiesRead, placesRead, timesRead, statementsRead));
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        seconds.merge(stage, (end - start) / 1e9, Double::sum);
        return result;
    }

    private static void line(String label, double value) {
        System.out.printf(Locale.ROOT, "%-40s %12.2f%n", label, value);
    }
}
