package org.sitrep.engine.link.event;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.EventMention;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Token;

/** Tells what a deed is done to, by the words of {@code deed-objects.tsv}. */
final class DeedObjects {
    private final Map<String, DeedObject> byLemma = new HashMap<>();

    DeedObjects() {
        for (Map<String, String> row : Table.load("deed-objects.tsv").rows()) {
            DeedObject object = DeedObject.valueOf(row.get("object"));
            for (String lemma : row.get("lemmas").split("\\|", -1)) {
                byLemma.put(lemma, object);
            }
        }
    }

    /** What a deed is done to, and the word that says so. */
    record Named(DeedObject object, Token word) {}

    /** The first word that names it: the head of whom it is done to, then the words under the trigger, then who does it. */
    Optional<Named> of(Sentence sentence, EventMention mention, Token trigger) {
        Stream<Token> patients = heads(sentence, mention.recipients());
        Stream<Token> under = sentence.subtree(trigger).stream().filter(token -> reaches(sentence, token, trigger));
        Stream<Token> agents = heads(sentence, mention.actors());
        return Stream.of(patients, under, agents)
                .flatMap(tokens -> tokens)
                .filter(token -> byLemma.containsKey(token.lemma().toLowerCase(ROOT)))
                .findFirst()
                .map(token -> new Named(byLemma.get(token.lemma().toLowerCase(ROOT)), token));
    }

    private static Stream<Token> heads(Sentence sentence, List<Participant> participants) {
        return participants.stream().flatMap(participant -> sentence.headOf(participant.span()).stream());
    }

    /** Whether no other clause lies between a word and the trigger: what a relative clause tells is another deed's. */
    private static boolean reaches(Sentence sentence, Token token, Token trigger) {
        Token at = token;
        while (at.index() != trigger.index() && at.head() >= 0) {
            if (at.is("acl") || at.is("advcl") || at.is("parataxis") || (at.is("conj") && at.isVerb())) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return true;
    }
}
