package org.sitrep.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sitrep.app.input.Input;
import org.sitrep.app.reading.Reading;
import org.sitrep.app.reading.Stories;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.link.Findings;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.report.HtmlReport;
import org.sitrep.engine.report.JsonReport;
import org.sitrep.engine.report.MarkdownReport;
import org.sitrep.engine.report.Report;
import org.sitrep.engine.report.ReportRequest;
import org.sitrep.engine.report.outline.OutlineOptions;
import org.sitrep.engine.report.tripwire.Plan;
import org.sitrep.engine.work.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the situation report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Write the situation report.",
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths;

    @Mixin
    private Output output;

    @Mixin
    private CommonOptions options;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.check();
        Optional<Plan> plan = options.plan();
        Format chosen = output.format(Format.MD);
        Corrections corrections = options.corrections();
        Desk desk = new Desk(session, options);
        Input input = desk.input(paths);
        List<String> ignored = input.documents().stream()
                .map(Document::id)
                .filter(corrections::ignores)
                .toList();
        Pipeline pipeline = desk.pipeline(corrections);
        List<ReadDocument> documents = desk.read(input.without(ignored), pipeline);
        List<ReadDocument> analysed =
                documents.stream().filter(Reading::isEnglish).toList();
        List<ReadDocument> others = documents.stream()
                .filter(document -> !Reading.isEnglish(document))
                .toList();
        List<Findings> findings = pipeline.assembleAll(Stories.inCanonicalOrder(analysed, pipeline));
        Report report = pipeline.report(
                findings,
                new ReportRequest(
                        options.asOf(), options.since(), plan, corrections, ignored, others, desk.problems()));
        output.write(session, print(chosen, report, documents, desk.workers()));
        return desk.close(summary(report, desk), report.problems(), holdsAnything(report));
    }

    private String print(Format chosen, Report report, List<ReadDocument> read, Workers workers) {
        OutlineOptions outline = new OutlineOptions(options.detail(), options.since());
        return switch (chosen) {
            case JSON -> JsonReport.write(report);
            case MD -> MarkdownReport.write(report, outline, workers);
            case HTML -> {
                Map<String, Document> documents = new TreeMap<>();
                read.forEach(document -> documents.put(document.id(), document.document()));
                yield HtmlReport.write(report, outline, documents, workers);
            }
            default -> chosen.export(report);
        };
    }

    private static String summary(Report report, Desk desk) {
        List<String> counts = new ArrayList<>();
        counts.add("read " + report.documents().size() + " documents");
        if (desk.leftOut() > 0) {
            counts.add(desk.leftOut() + " left out as later");
        }
        counts.add(report.stories().size() + " stories");
        counts.add(report.events().size() + " events");
        counts.add(report.statements().size() + " statements");
        return String.join(", ", counts);
    }

    private static boolean holdsAnything(Report report) {
        return !(report.events().isEmpty()
                && report.statements().isEmpty()
                && report.figures().isEmpty()
                && report.posture().isEmpty()
                && report.open().isEmpty());
    }
}
