package org.sitrep.engine.link.event;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sitrep.engine.link.Evidence;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Participant;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.PlaceMention;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.Sentence;
import org.sitrep.engine.model.Span;

/** The countries of a story, and what its documents call them. */
public final class Countries {
    private static final Set<String> OTHERS = Set.of("allies", "ally", "neighbours", "neighbors", "partners", "rivals");

    private final Evidence evidence;
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    public Countries(Evidence evidence) {
        this.evidence = evidence;
        for (ReadDocument document : evidence.documents()) {
            for (PlaceMention mention : document.places()) {
                boolean country = mention.place().filter(Place::isCountry).isPresent();
                if (country && mention.role() != PlaceMention.Role.EMBEDDED) {
                    int weight = mention.role() == PlaceMention.Role.DEMONYM ? 1 : 1000;
                    forms.computeIfAbsent(mention.place().get().country(), missing -> new TreeMap<>())
                            .merge(mention.name(), weight, Integer::sum);
                }
            }
        }
    }

    /** The code of the country that place names in a span point to, the first that does. */
    public Optional<String> in(ReadDocument document, Span span) {
        return document.places().stream()
                .filter(mention -> mention.span().overlaps(span))
                .flatMap(mention -> mention.place().stream())
                .map(Place::country)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    /** Whether a span names a town or a region within a country. */
    public boolean isTown(ReadDocument document, Span span) {
        return document.places().stream()
                .filter(mention -> mention.span().overlaps(span) && mention.role() != PlaceMention.Role.DEMONYM)
                .flatMap(mention -> mention.place().stream())
                .anyMatch(place -> !place.isCountry());
    }

    /** Whether an entity is one of the countries that the documents name. */
    public boolean isCountry(Entity entity) {
        Set<String> names = entity.country()
                .map(code -> forms.getOrDefault(code, Map.of()).keySet())
                .orElse(Set.of());
        return names.contains(entity.name()) || entity.aliases().stream().anyMatch(names::contains);
    }

    /** Where a document names a country or its people, in the order of the text. */
    public List<Span> mentions(ReadDocument document, String code) {
        return document.places().stream()
                .filter(mention -> mention.role() != PlaceMention.Role.EMBEDDED)
                .filter(mention -> mention.place()
                        .filter(place -> place.isCountry() && place.country().equals(code))
                        .isPresent())
                .map(PlaceMention::span)
                .toList();
    }

    /** Whether words of a document name a country, one of its towns or peoples, or somebody who acts for it. */
    public boolean isNamed(ReadDocument document, Span words, String code) {
        boolean place = document.places().stream()
                .filter(mention -> words.contains(mention.span()))
                .flatMap(mention -> mention.place().stream())
                .anyMatch(named -> named.country().equals(code));
        return place
                || document.entities().stream()
                        .filter(entity -> of(document, entity.index())
                                .filter(code::equals)
                                .isPresent())
                        .flatMap(entity -> entity.mentions().stream())
                        .anyMatch(mention -> mention.kind() == Mention.Kind.NAME && words.contains(mention.span()));
    }

    /** The entity that a document names by a word. */
    public Optional<Entity> entityAt(ReadDocument document, Span word) {
        return document.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.NAME
                                && mention.span().contains(word)))
                .findFirst()
                .flatMap(
                        entity -> evidence.identity().entity(evidence.identity().id(document, entity.index())));
    }

    /** The codes of the countries whose governments a sentence lets speak or act in some of its words. */
    List<String> governments(ReadDocument document, Sentence sentence, Predicate<Span> where) {
        return document.places().stream()
                .filter(mention -> mention.sentence() == sentence.index() && where.test(mention.span()))
                .filter(mention -> mention.role() == PlaceMention.Role.GOVERNMENT)
                .flatMap(mention -> mention.place().stream())
                .map(Place::country)
                .toList();
    }

    /** The code of the country for which somebody acts. */
    public Optional<String> of(ReadDocument document, Participant participant) {
        return of(document, participant, List.of(participant.span()));
    }

    /** The same, where only some of his words may name the country. */
    Optional<String> of(ReadDocument document, Participant participant, List<Span> words) {
        // "American allies" act for other countries.
        if (OTHERS.stream().anyMatch(document.text(participant.span()).toLowerCase(ROOT)::contains)) {
            return Optional.empty();
        }
        return participant
                .entity()
                .flatMap(index -> of(document, index))
                .or(() -> words.stream()
                        .flatMap(word -> in(document, word).stream())
                        .findFirst());
    }

    /** The country of a document's entity, by its index. */
    Optional<String> of(ReadDocument document, int entity) {
        return evidence.identity()
                .entity(evidence.identity().id(document, entity))
                .flatMap(Entity::country);
    }

    /** The country for which the first participant acts whose country is known. */
    public Optional<String> of(ReadDocument document, List<Participant> participants) {
        return participants.stream()
                .flatMap(participant -> of(document, participant).stream())
                .findFirst();
    }

    /** What the documents call a country most often, its code where none names it. */
    public String name(String code) {
        return forms.getOrDefault(code, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(code);
    }
}
