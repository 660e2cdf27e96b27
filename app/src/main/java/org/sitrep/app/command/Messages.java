package org.sitrep.app.command;

import java.io.PrintStream;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.sitrep.app.reading.Progress;
import org.sitrep.engine.model.Problem;

/** What goes to standard error: problems, one summary line and, on a terminal, progress. */
final class Messages {
    /** So many problems are printed unless all are asked for. */
    private static final int FEW = 20;

    private final PrintStream err;
    private final boolean terminal;
    private final CommonOptions options;

    Messages(Session session, CommonOptions options) {
        this.err = session.err();
        this.terminal = session.terminal();
        this.options = options;
    }

    void problems(List<Problem> problems) {
        if (options.quiet()) {
            return;
        }
        int printed = options.verbose() ? problems.size() : Math.min(FEW, problems.size());
        problems.stream().limit(printed).map(Messages::print).forEach(err::println);
        if (printed < problems.size()) {
            err.println((problems.size() - printed) + " more problems; --verbose lists all");
        }
    }

    void summary(String line) {
        if (!options.quiet()) {
            err.println(line);
        }
    }

    /** Says what is being done, to those who ask. */
    void detail(String line) {
        if (options.verbose()) {
            err.println(line);
        }
    }

    private static String print(Problem problem) {
        String place = problem.end() > 0 ? ":" + problem.start() + "-" + problem.end() : "";
        return problem.code() + " " + problem.document() + place + ": " + problem.text();
    }

    /** Progress over a number of documents; silent where nobody watches. */
    Progress progress(int documents) {
        if (!terminal || options.quiet() || documents < 2) {
            return new Silent();
        }
        return new Bar(new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(documents)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(err))
                .build());
    }

    private class Silent implements Progress {
        @Override
        public void step() {}

        @Override
        public void failed(String document, Throwable cause) {
            if (options.verbose()) {
                err.println(document + ":");
                cause.printStackTrace(err);
            }
        }

        @Override
        public void close() {}
    }

    private final class Bar extends Silent {
        private final ProgressBar bar;

        Bar(ProgressBar bar) {
            this.bar = bar;
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
