package org.sitrep.engine.link.figure;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.engine.lexicon.Table;

/** Words by which a sentence says that its number is a count of all so far, not of one incident. */
final class TotalCues {
    private final List<String> cues = Table.load("total-cues.tsv").rows().stream()
            .flatMap(row -> Stream.of(row.get("words").split("\\|", -1)))
            .map(words -> " " + words + " ")
            .toList();

    boolean isIn(String sentence) {
        String words = " " + sentence.toLowerCase(ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
        return cues.stream().anyMatch(words::contains);
    }
}
