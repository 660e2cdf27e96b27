package org.sitrep.engine.link.open;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.lexicon.WordPattern;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** The words by which a report says that something is not known, not decided or not told. */
final class OpenCues {
    // By the words that begin them: hardly a word of a sentence begins one.
    private final Map<String, List<WordPattern>> patterns = new HashMap<>();

    OpenCues() {
        for (Map<String, String> row : Table.load("open-cues.tsv").rows()) {
            WordPattern pattern = WordPattern.parse(row.get("pattern"));
            pattern.first()
                    .forEach(word -> patterns.computeIfAbsent(word, missing -> new ArrayList<>())
                            .add(pattern));
        }
    }

    boolean isOpen(Sentence sentence) {
        // Loops and no streams: every word of every document is looked up.
        for (Token token : sentence.tokens()) {
            if (begins(sentence, token, token.word()) || begins(sentence, token, token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Sentence sentence, Token token, String form) {
        List<WordPattern> begun = patterns.get(form.toLowerCase(ROOT));
        return begun != null && begun.stream().anyMatch(pattern -> pattern.matchesAt(sentence, token.index()));
    }
}
