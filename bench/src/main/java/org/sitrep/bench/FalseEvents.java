package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.Pipeline;
import org.sitrep.engine.language.CoreNlpAnalyzer;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.Status;

/**
 * Counts the deeds that are read, as having occurred, out of texts that are held to report none, and prints each.
 *
 * <p>Usage: {@code FalseEvents FILE...}; of a text file every line, of an XML file with PETRARCH's validation records those
 * marked {@code noevents="True"}.
 */
public final class FalseEvents {
    private static final Pattern RECORD = Pattern.compile(
            "<Sentence\\b(?:(?!<Sentence\\b).)*?noevents=\"True\".*?<Text>(.*?)</Text>", Pattern.DOTALL);

    private FalseEvents() {}

    public static void main(String[] files) throws IOException {
        Pipeline pipeline = new Pipeline(CoreNlpAnalyzer.load());
        for (String file : files) {
            List<String> texts = texts(Path.of(file));
            int occurred = 0;
            for (String text : texts) {
                for (EventMention event : pipeline.read(Document.of(file, text)).events()) {
                    if (event.status() == Status.OCCURRED) {
                        occurred++;
                        System.out.printf(
                                "%s \"%s\": %s%n", event.type(), event.trigger().of(text), text);
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT, "%s: texts=%d occurred=%d%n", Path.of(file).getFileName(), texts.size(), occurred);
        }
    }

    private static List<String> texts(Path file) throws IOException {
        if (!file.toString().endsWith(".xml")) {
            return Files.readAllLines(file);
        }
        List<String> texts = new ArrayList<>();
        Matcher record = RECORD.matcher(Files.readString(file));
        while (record.find()) {
            texts.add(record.group(1).strip().replaceAll("\\s+", " "));
        }
        return texts;
    }
}
