package org.sitrep.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sitrep.app.input.Input;
import org.sitrep.app.input.InputReader;
import org.sitrep.app.reading.Progress;
import org.sitrep.app.reading.Reading;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.Analyzer;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.work.Workers;

/** The way from paths to read documents that the commands share. */
final class Desk {
    private final Session session;
    private final CommonOptions options;
    private final Messages messages;
    private final Workers workers;
    private final List<Problem> problems = new ArrayList<>();
    private int left;

    Desk(Session session, CommonOptions options) {
        this.session = session;
        this.options = options;
        this.messages = new Messages(session, options);
        this.workers = Workers.of(options.threads());
    }

    Messages messages() {
        return messages;
    }

    /** As many as {@code --threads} says. */
    Workers workers() {
        return workers;
    }

    /** What was wrong so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How many documents {@code --as-of} left out. */
    int leftOut() {
        return left;
    }

    /**
     * The documents of the paths.
     *
     * @throws UsageException if there is nothing at any of the paths
     */
    Input input(List<String> paths) {
        Input input = InputReader.read(paths, session.in());
        boolean nothingThere = input.documents().isEmpty()
                && !input.problems().isEmpty()
                && input.problems().stream().allMatch(Desk::isMissing);
        if (nothingThere) {
            messages.problems(input.problems());
            throw new UsageException("no document in: " + String.join(" ", paths));
        }
        add(input.problems());
        return input;
    }

    /** The documents as the engine reads them, without those that are dated later than {@code --as-of}. */
    List<ReadDocument> read(Input input, Pipeline pipeline) {
        return read(input, pipeline::read);
    }

    /** The same documents as far as their stories ask for, which takes a hundredth of the time. */
    List<ReadDocument> skim(Input input, Pipeline pipeline) {
        return read(input, pipeline::skim);
    }

    private List<ReadDocument> read(Input input, Function<Document, ReadDocument> reader) {
        try (Progress progress = messages.progress(input.documents().size())) {
            Reading reading = Reading.of(input.documents(), reader, options.threads(), progress);
            add(reading.problems());
            List<ReadDocument> kept = reading.documents().stream()
                    .filter(document -> !isLater(document))
                    .toList();
            left = reading.documents().size() - kept.size();
            return kept;
        }
    }

    Pipeline pipeline() {
        return pipeline(Corrections.none());
    }

    Pipeline pipeline(Corrections corrections) {
        messages.detail("loading the language models");
        return pipeline(session.analyzer().get(), corrections);
    }

    /** A pipeline that skims and places, which takes no language models. */
    Pipeline skimming() {
        return pipeline(page -> List.of(), Corrections.none());
    }

    private Pipeline pipeline(Analyzer analyzer, Corrections corrections) {
        return new Pipeline(analyzer, corrections, step -> messages.detail(step.line()), workers);
    }

    /** Prints problems and the summary line, and tells the exit status. */
    int close(String summary, List<Problem> all, boolean answer) {
        messages.problems(all);
        messages.summary(
                summary + (all.isEmpty() ? "" : ", " + all.size() + (all.size() == 1 ? " problem" : " problems")));
        if (problems.stream().anyMatch(Desk::isFailure)) {
            return ExitStatus.PARTIAL;
        }
        return answer ? ExitStatus.DONE : ExitStatus.NO;
    }

    private void add(List<Problem> found) {
        problems.addAll(found);
        if (options.strict() && found.stream().anyMatch(Desk::isFailure)) {
            messages.problems(found);
            throw new StrictException();
        }
    }

    private boolean isLater(ReadDocument document) {
        return options.asOf()
                .flatMap(asOf ->
                        document.statedDate().map(StatedDate::value).filter((LocalDate day) -> day.isAfter(asOf)))
                .isPresent();
    }

    private static boolean isFailure(Problem problem) {
        return ProblemCode.valueOf(problem.code()).isFailure();
    }

    private static boolean isMissing(Problem problem) {
        ProblemCode code = ProblemCode.valueOf(problem.code());
        return code == ProblemCode.P001 || code == ProblemCode.P003 || code == ProblemCode.P004;
    }
}
