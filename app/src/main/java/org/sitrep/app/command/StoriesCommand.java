package org.sitrep.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.app.JsonText;
import org.sitrep.app.input.Input;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.model.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Says to which story each document belongs, in one pass in the order of arrival: by path, then by line. The answer is as
 * of the last document, since late ones may merge and split stories.
 */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        header = "Put documents into stories, one JSON object a line.",
        sortOptions = false)
final class StoriesCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths;

    @Mixin
    private CommonOptions options;

    StoriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.checkWithoutReport("stories");
        Desk desk = new Desk(session, options);
        Input input = desk.input(paths);
        Pipeline pipeline = desk.skimming();
        List<ReadDocument> documents = desk.skim(input, pipeline);
        documents.forEach(pipeline::place);
        StringBuilder lines = new StringBuilder();
        for (ReadDocument document : documents) {
            lines.append(JsonText.line(
                    JsonText.object().put("id", document.id()).put("story", pipeline.story(document.id()))));
        }
        session.out().write(lines.toString().getBytes(UTF_8));
        return desk.close("read " + documents.size() + " documents", desk.problems(), !documents.isEmpty());
    }
}
