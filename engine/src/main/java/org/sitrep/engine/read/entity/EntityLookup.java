package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Span;

/**
 * Finds the entity that a stretch of a document's text means.
 *
 * <p>Immutable; a look-up costs the logarithm of the number of mentions and the mentions that it hits.
 */
public final class EntityLookup {
    /** Mentions never nest deeper than an organisation, a place in it and its adjective. */
    private final TreeMap<Integer, List<Found>> byStart = new TreeMap<>();

    private int longest;

    /**
     * A mention with the entity behind it.
     *
     * @param entity the entity
     * @param mention the mention that was hit
     */
    public record Found(DocumentEntity entity, Mention mention) {}

    private EntityLookup() {}

    /** A look-up over a document's entities. */
    public static EntityLookup of(List<DocumentEntity> entities) {
        EntityLookup lookup = new EntityLookup();
        for (DocumentEntity entity : entities) {
            for (Mention mention : entity.mentions()) {
                lookup.byStart
                        .computeIfAbsent(mention.span().start(), start -> new ArrayList<>())
                        .add(new Found(entity, mention));
                lookup.longest = Math.max(lookup.longest, mention.span().length());
            }
        }
        return lookup;
    }

    /** Every mention that overlaps a span, in the order of the text, longer ones first where two begin together. */
    public List<Found> allAt(Span span) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Integer, List<Found>> entry : byStart.subMap(
                        Math.max(0, span.start() - longest), true, Math.max(span.start() + 1, span.end()), false)
                .entrySet()) {
            entry.getValue().stream()
                    .filter(candidate -> candidate.mention().span().overlaps(span))
                    .sorted(Comparator.comparingInt(
                            candidate -> -candidate.mention().span().length()))
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * The entity that a span means. Where several mentions overlap it, the longest is taken, then the last: a noun
     * phrase has its head at its end.
     */
    public Optional<DocumentEntity> at(Span span) {
        return mentionAt(span).map(Found::entity);
    }

    /** The mention that a span means, chosen as by {@link #at}. */
    public Optional<Found> mentionAt(Span span) {
        return allAt(span).stream()
                .max(Comparator.comparingInt(
                                (Found found) -> found.mention().span().length())
                        .thenComparingInt(found -> found.mention().span().start()));
    }

    /**
     * The entity that a noun phrase means, by the token that heads it: a mention over the head goes before any other, so
     * that "the embassy in Kyiv" means the embassy.
     */
    public Optional<DocumentEntity> at(Span phrase, Span head) {
        return at(head).or(() -> at(phrase));
    }
}
