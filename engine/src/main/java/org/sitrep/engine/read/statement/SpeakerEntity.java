package org.sitrep.engine.read.statement;

import java.util.Optional;
import java.util.Set;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.read.entity.EntityLookup;

/**
 * Finds the entity that speaks. It is the one at the phrase's head, or a person set beside it: "American allies" are not
 * the United States, and a ministry's official is not the ministry.
 */
final class SpeakerEntity {
    private static final Set<String> BESIDE = Set.of("appos", "flat", "compound", "dep");

    private SpeakerEntity() {}

    static Optional<DocumentEntity> of(Prose prose, EntityLookup lookup, Range phrase) {
        Span span = prose.span(phrase);
        Sentence sentence = prose.tree(prose.sentenceOf(phrase.from())).sentence();
        Optional<DocumentEntity> called = sentence.headOf(span).flatMap(token -> lookup.at(token.span()));
        Optional<DocumentEntity> beside = lookup.allAt(span).stream()
                .filter(found -> found.entity().type() == EntityType.PERSON)
                .filter(found -> sentence.headOf(found.mention().span())
                        .filter(token -> BESIDE.contains(token.relation()))
                        .isPresent())
                .map(EntityLookup.Found::entity)
                .findFirst();
        // "The ambassador to Chad, Anna Berg": a person's name tells more than what she is.
        boolean group =
                called.filter(entity -> entity.type() == EntityType.GROUP).isPresent();
        return group ? beside.or(() -> called) : called.or(() -> beside);
    }
}
