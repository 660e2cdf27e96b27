package org.sitrep.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.read.event.TypeShift;

/**
 * What a training sentence is called between two names, by the published CAMEO to PLOVER table, where the PLOVER manual,
 * by which the sentences are filed, puts it elsewhere: the rows of {@code training/between.tsv}, the first that holds.
 */
final class BetweenTypes {
    private static final String LEFT_OUT = "-";

    private final List<Row> rows;
    private final TypeShift shift = new TypeShift();

    private record Row(EventType type, String mode, Pattern words, String between) {
        boolean holds(TrainingSentence sentence) {
            return sentence.type().filter(type::equals).isPresent()
                    && (mode.isEmpty() || mode.equals(sentence.mode()))
                    && words.matcher(sentence.triggerWords()).find();
        }
    }

    private BetweenTypes(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static BetweenTypes read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(
                        EventType.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                        cells[1],
                        Pattern.compile(cells[2]),
                        cells[3]));
            }
        }
        return new BetweenTypes(rows);
    }

    /** The type, with RETREAT under CONCEDE; empty for what no set with two names has. */
    Optional<String> of(TrainingSentence sentence) {
        if (sentence.type().isEmpty() || sentence.actor().isEmpty()) {
            return Optional.empty();
        }
        Optional<Row> row =
                rows.stream().filter(candidate -> candidate.holds(sentence)).findFirst();
        if (row.filter(found -> found.between.equals(LEFT_OUT)).isPresent()) {
            return Optional.empty();
        }
        EventType filed = row.map(found -> EventType.valueOf(found.between.toUpperCase(Locale.ROOT)))
                .orElse(sentence.type().get());
        EventType type = shift.of(filed, sentence.status().orElseThrow());
        return Optional.of(type == EventType.RETREAT ? EventType.CONCEDE.name() : type.name());
    }
}
