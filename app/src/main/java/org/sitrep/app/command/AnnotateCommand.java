package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.app.JsonText;
import org.sitrep.app.annotate.Annotation;
import org.sitrep.app.input.Input;
import org.sitrep.engine.model.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes what was read in each document. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Write what was read in each document, one JSON object a line.",
        sortOptions = false)
final class AnnotateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths;

    @Mixin
    private CommonOptions options;

    AnnotateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.checkWithoutReport("annotate");
        Desk desk = new Desk(session, options);
        Input input = desk.input(paths);
        List<ReadDocument> documents = desk.read(input, desk.pipeline());
        for (ReadDocument document : documents) {
            session.out().write(JsonText.line(Annotation.of(document)).getBytes(UTF_8));
        }
        return desk.close("read " + documents.size() + " documents", desk.problems(), !documents.isEmpty());
    }
}
