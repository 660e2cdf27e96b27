package org.sitrep.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.app.input.InputReader;
import org.sitrep.app.reading.Stories;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.MarkdownReport;
import org.sitrep.engine.report.outline.OutlineOptions;

/**
 * Measures what a user would feel: from the start of the process to a report on the documents of a folder or a JSON
 * lines file, with the share of every stage and the memory it took.
 *
 * <p>Usage: {@code WholeProcess PATH...}. One thread does the work, so that shares add up.
 */
public final class WholeProcess {
    private final PrintStream out;

    private WholeProcess(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] paths) {
        new WholeProcess(System.out).run(List.of(paths));
    }

    private void run(List<String> paths) {
        List<Document> documents = InputReader.read(paths, System.in).documents();
        Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
        double ready = sinceStart();
        try (StageSampler sampler = StageSampler.of(Thread.currentThread())) {
            List<ReadDocument> read = new ArrayList<>();
            for (Document document : documents) {
                read.add(pipeline.read(document));
            }
            double allRead = sinceStart();
            List<Findings> findings = Stories.inCanonicalOrder(read, pipeline).stream()
                    .map(pipeline::assemble)
                    .toList();
            var report = pipeline.report(findings);
            String json = JsonReport.write(report);
            String markdown = MarkdownReport.write(report, OutlineOptions.standard());
            double reported = sinceStart();
            int tokens = read.stream()
                    .flatMap(document -> document.sentences().stream())
                    .mapToInt(sentence -> sentence.size())
                    .sum();
            line("documents", documents.size());
            line("tokens", tokens);
            line("stories", findings.size());
            line("characters of report, JSON", json.length());
            line("characters of report, Markdown", markdown.length());
            line("seconds until ready", ready);
            line("seconds until the report", reported);
            line("documents read a second", documents.size() / (allRead - ready));
            line("tokens read a second", tokens / (allRead - ready));
            line("seconds to link and write", reported - allRead);
            Memory.peaks().forEach(this::line);
            sampler.shares().forEach((stage, share) -> line("share of " + stage, share));
        }
    }

    private void line(String name, double value) {
        out.printf(Locale.ROOT, "%-40s %12.3f%n", name, value);
    }

    private static double sinceStart() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
    }
}
