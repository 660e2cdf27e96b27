package org.sitrep.bench;

import com.sun.management.OperatingSystemMXBean;
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
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Story;
import org.sitrep.engine.report.MarkdownReport;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.outline.OutlineOptions;
import org.sitrep.engine.work.Workers;

/**
 * Measures what is left to do once the documents are read: placing, assembling and building the report; once with the
 * stories as they are placed, and once as if all were one story, which is the dearest case.
 *
 * <p>Usage: {@code AssemblyBench THREADS PATH...}. Gives elapsed seconds, and seconds of all processors, the compiler's and
 * the garbage collector's among them; with one thread also the share of every stage. The documents are read once, on one
 * thread, which takes far longer than what is measured. What is measured is measured once, without a warm-up: a desk asks
 * for one report.
 */
public final class AssemblyBench {
    private final int threads;
    private final Workers workers;
    private final PrintStream out;

    private AssemblyBench(int threads, Workers workers, PrintStream out) {
        this.threads = threads;
        this.workers = workers;
        this.out = out;
    }

    public static void main(String[] args) {
        int threads = Integer.parseInt(args[0]);
        List<String> paths = List.of(args).subList(1, args.length);
        Pipeline reading = new Pipeline(CoreNlpAnalyzer.load());
        List<ReadDocument> read = new ArrayList<>();
        for (Document document : InputReader.read(paths, System.in).documents()) {
            read.add(reading.read(document));
        }
        run(read, threads, System.out);
    }

    /** Prints the measures of documents that are read. */
    public static void run(List<ReadDocument> read, int threads, PrintStream out) {
        Workers workers = Workers.of(threads);
        Pipeline pipeline = new Pipeline(page -> List.of(), Corrections.none(), step -> {}, workers);
        AssemblyBench bench = new AssemblyBench(threads, workers, out);
        Moment start = Moment.now();
        List<Story> stories = Stories.inCanonicalOrder(read, pipeline);
        Moment placed = Moment.now();
        bench.line("documents", read.size());
        bench.line("threads", threads);
        out.printf(Locale.ROOT, "%-40s %12s %12s%n", "seconds", "elapsed", "processor");
        bench.line("placing", start, placed);
        Moment assembled = bench.measure("as placed", stories, pipeline);
        bench.line("  in all, with placing", start, assembled);
        bench.measure("as one story", List.of(new Story("all", read)), pipeline);
    }

    private Moment measure(String name, List<Story> stories, Pipeline pipeline) {
        out.println(name);
        try (StageSampler sampler = StageSampler.of(Thread.currentThread())) {
            Moment start = Moment.now();
            List<Findings> findings = pipeline.assembleAll(stories);
            Moment linked = Moment.now();
            Report report = pipeline.report(findings);
            Moment built = Moment.now();
            String markdown = MarkdownReport.write(report, OutlineOptions.standard(), workers);
            Moment written = Moment.now();
            line("  stories", stories.size());
            line("  events", report.events().size());
            line("  characters of report, Markdown", markdown.length());
            line("  linking", start, linked);
            line("  building", linked, built);
            line("  writing", built, written);
            if (threads == 1) {
                sampler.shares().forEach((stage, share) -> line("  share of " + stage, share));
            }
            return written;
        }
    }

    private void line(String label, double value) {
        out.printf(Locale.ROOT, "%-40s %12.3f%n", label, value);
    }

    private void line(String label, Moment from, Moment to) {
        out.printf(
                Locale.ROOT,
                "%-40s %12.3f %12.3f%n",
                label,
                (to.nanoseconds() - from.nanoseconds()) / 1e9,
                (to.processor() - from.processor()) / 1e9);
    }

    /**
     * A moment, and what the process had cost up to it.
     *
     * @param nanoseconds of a clock that only goes on
     * @param processor nanoseconds on all processors
     */
    private record Moment(long nanoseconds, long processor) {
        static Moment now() {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return new Moment(System.nanoTime(), system.getProcessCpuTime());
        }
    }
}
