package org.sitrep.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.model.Status;

/**
 * A row of {@code training/events}: a sentence of the project's own, marked as {@code training/README.md} says.
 *
 * @param type its type, empty where it holds no event worth reporting
 * @param status how far the deed has come, empty where there is none
 */
record TrainingSentence(
        String id,
        Optional<EventType> type,
        String mode,
        Optional<Status> status,
        String text,
        Optional<Span> actor,
        Optional<Span> recipient,
        Span trigger) {
    private static final Pattern MARK = Pattern.compile("\\[([ART]):([^\\[\\]]+)]");

    private enum Mark {
        A,
        R,
        T
    }

    /** All rows of a folder, file by file in the order of names. */
    static List<TrainingSentence> read(Path folder) throws IOException {
        List<TrainingSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".tsv", "");
                for (String line : Files.readAllLines(file)) {
                    sentences.add(parse(name, sentences.size(), line));
                }
            }
        }
        return sentences;
    }

    private static TrainingSentence parse(String file, int number, String line) {
        String[] cells = line.split("\t", -1);
        StringBuilder text = new StringBuilder();
        Map<Mark, Span> spans = new EnumMap<>(Mark.class);
        Matcher matcher = MARK.matcher(cells[3]);
        int done = 0;
        while (matcher.find()) {
            text.append(cells[3], done, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            spans.put(Mark.valueOf(matcher.group(1)), new Span(start, text.length()));
            done = matcher.end();
        }
        text.append(cells[3].substring(done));
        boolean none = file.equals("none");
        return new TrainingSentence(
                file + "-" + number,
                none ? Optional.empty() : Optional.of(EventType.valueOf(file.toUpperCase(Locale.ROOT))),
                cells[0],
                none ? Optional.empty() : Optional.of(Status.valueOf(cells[1].toUpperCase(Locale.ROOT))),
                text.toString(),
                Optional.ofNullable(spans.get(Mark.A)),
                Optional.ofNullable(spans.get(Mark.R)),
                spans.get(Mark.T));
    }

    /** The words that name the event, in lower case. */
    String triggerWords() {
        return trigger.of(text).toLowerCase(Locale.ROOT);
    }
}
