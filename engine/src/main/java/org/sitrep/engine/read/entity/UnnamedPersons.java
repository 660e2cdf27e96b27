package org.sitrep.engine.read.entity;

import static java.util.Locale.ROOT;

import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Tells where a text speaks of one person without a name: "the owner of the block". */
final class UnnamedPersons {
    private final Set<String> nouns = Table.load("person-nouns.tsv").rows().stream()
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether one stands before an offset in a sentence. */
    boolean standBefore(Sentence sentence, int offset) {
        return sentence.tokens().stream().anyMatch(token -> token.span().start() < offset && isPerson(sentence, token));
    }

    private boolean isPerson(Sentence sentence, Token token) {
        return token.tag().equals("NN")
                && !token.is("compound")
                && nouns.contains(token.lemma().toLowerCase(ROOT))
                && sentence.child(token, "appos").isEmpty();
    }
}
