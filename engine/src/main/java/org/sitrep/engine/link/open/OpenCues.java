package org.sitrep.engine.link.open;

import java.util.List;
import java.util.Map;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.lexicon.WordPattern;
import org.sitrep.engine.model.Sentence;

/** The words by which a report says that something is not known, not decided or not told. */
final class OpenCues {
    private final List<WordPattern> patterns = Table.load("open-cues.tsv").rows().stream()
            .map((Map<String, String> row) -> WordPattern.parse(row.get("pattern")))
            .toList();

    boolean isOpen(Sentence sentence) {
        return patterns.stream().anyMatch(pattern -> pattern.find(sentence).isPresent());
    }
}
