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
import org.sitrep.engine.model.Story;
import org.sitrep.engine.report.MarkdownReport;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.outline.OutlineOptions;

/**
 * Measures what is left to do once the documents are read: placing, assembling and building the report, in processor
 * seconds of one thread, with the share of every stage; once with the stories as they are placed, and once as if all were
 * one story, which is the dearest case.
 *
 * <p>Usage: {@code AssemblyBench PATH...}. The documents are read once, which takes far longer than what is measured. What
 * is measured is measured once, without a warm-up: a desk asks for one report.
 */
public final class AssemblyBench {
    private final PrintStream out;

    private AssemblyBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] paths) {
        Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
        List<ReadDocument> read = new ArrayList<>();
        for (Document document : InputReader.read(List.of(paths), System.in).documents()) {
            read.add(pipeline.read(document));
        }
        run(read, pipeline, System.out);
    }

    /** Prints the measures of documents that are read. */
    public static void run(List<ReadDocument> read, Pipeline pipeline, PrintStream out) {
        AssemblyBench bench = new AssemblyBench(out);
        double start = seconds();
        List<Story> stories = Stories.inCanonicalOrder(read, pipeline);
        double placed = seconds() - start;
        bench.line("documents", read.size());
        bench.line("seconds placing", placed);
        bench.measure("as placed", stories, placed, pipeline);
        bench.measure("as one story", List.of(new Story("all", read)), placed, pipeline);
    }

    private void measure(String name, List<Story> stories, double placed, Pipeline pipeline) {
        out.println(name);
        try (StageSampler sampler = StageSampler.of(Thread.currentThread())) {
            double start = seconds();
            List<Findings> findings = stories.stream().map(pipeline::assemble).toList();
            double linked = seconds();
            Report report = pipeline.report(findings);
            double built = seconds();
            String markdown = MarkdownReport.write(report, OutlineOptions.standard());
            double written = seconds();
            line("  stories", stories.size());
            line("  events", report.events().size());
            line("  characters of report, Markdown", markdown.length());
            line("  seconds linking", linked - start);
            line("  seconds building", built - linked);
            line("  seconds writing", written - built);
            line("  seconds in all, with placing", placed + written - start);
            sampler.shares().forEach((stage, share) -> line("  share of " + stage, share));
        }
    }

    private void line(String label, double value) {
        out.printf(Locale.ROOT, "%-40s %12.3f%n", label, value);
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
