package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.link.correction.Corrections;
import org.sitrep.engine.link.correction.NameCorrections;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Place;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.work.Workers;

/**
 * Joins the entities of several documents where they are one. A false join invents agreement between reports, so
 * whatever is doubtful stays apart. The result is the same for any order of the documents.
 */
public final class EntityLinker {
    private static final Set<String> ARTICLES = Set.of("al", "el");

    private final NameCorrections corrections;
    private final Workers workers;

    /** A linker by its own rules alone. */
    public EntityLinker() {
        this(Corrections.none().names());
    }

    /** A linker over whose rules a desk's decisions stand. */
    public EntityLinker(NameCorrections corrections) {
        this(corrections, Workers.one());
    }

    /** The same on several threads. */
    public EntityLinker(NameCorrections corrections, Workers workers) {
        this.corrections = corrections;
        this.workers = workers;
    }

    /** Who is who over some documents, whose ids differ. */
    public Identity link(List<ReadDocument> documents) {
        List<DocumentName> persons = new ArrayList<>();
        List<DocumentName> others = new ArrayList<>();
        for (ReadDocument document : documents) {
            for (DocumentEntity entity : document.entities()) {
                (entity.type() == EntityType.PERSON ? persons : others).add(new DocumentName(document.id(), entity));
            }
        }
        persons.sort(Comparator.naturalOrder());
        others.sort(Comparator.naturalOrder());
        List<Supplier<List<Cluster>>> linkers = List.of(
                () -> PersonLinker.link(persons, corrections),
                () -> NameLinker.link(others, new CommonBodies(documents), corrections));
        List<Cluster> clusters = new ArrayList<>();
        workers.<Supplier<List<Cluster>>, List<Cluster>>map(linkers, Supplier::get)
                .forEach(clusters::addAll);
        clusters.sort(Comparator.comparing(cluster -> cluster.sorted().get(0)));
        return identity(documents, AliasLinker.link(clusters, corrections));
    }

    private Identity identity(List<ReadDocument> documents, List<Cluster> clusters) {
        Map<String, Entity> entities = new TreeMap<>();
        Map<String, String[]> idOf = new LinkedHashMap<>();
        documents.forEach(document ->
                idOf.put(document.id(), new String[document.entities().size()]));
        List<Join> joins = new ArrayList<>();
        List<Entity> drafts = workers.map(clusters, this::entity);
        for (int at = 0; at < drafts.size(); at++) {
            Cluster cluster = clusters.get(at);
            Entity entity = drafts.get(at).as(free(drafts.get(at).id(), entities));
            entities.put(entity.id(), entity);
            cluster.members()
                    .forEach(name -> idOf.get(name.document())[name.entity().index()] = entity.id());
            joins.addAll(cluster.joins());
        }
        Map<String, List<String>> ids = new LinkedHashMap<>();
        idOf.forEach((document, ofEntities) -> ids.put(document, List.of(ofEntities)));
        return new Identity(List.copyOf(entities.values()), ids, joins);
    }

    private Entity entity(Cluster cluster) {
        List<DocumentEntity> parts =
                cluster.sorted().stream().map(DocumentName::entity).toList();
        EntityType type = type(parts);
        String name = parts.stream()
                .map(part -> corrections.called(part.name()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> name(parts, type));
        Optional<Place> place = first(parts, DocumentEntity::place);
        return new Entity(
                id(type, name),
                name,
                type,
                aliases(parts, name),
                most(parts, DocumentEntity::role),
                most(parts, DocumentEntity::country),
                place.map(Place::geonames).filter(number -> number > 0),
                place.map(Place::lat),
                place.map(Place::lon),
                parts.stream().mapToInt(part -> part.mentions().size()).sum(),
                cluster.joins().stream().map(Join::why).distinct().toList());
    }

    /** What most mentions are; the parts differ in it only where a correction joined them. */
    private static EntityType type(List<DocumentEntity> parts) {
        Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
        parts.forEach(part -> counts.merge(part.type(), part.mentions().size(), Integer::sum));
        return counts.keySet().stream()
                .max(Comparator.comparingInt((EntityType type) -> counts.get(type))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The fullest name for a person and a facility, the most frequent for all others; ties go to the first in order. */
    private static String name(List<DocumentEntity> parts, EntityType type) {
        Map<String, Integer> counts = new TreeMap<>();
        parts.forEach(part -> counts.merge(part.name(), part.mentions().size(), Integer::sum));
        Set<String> inCountry = new TreeSet<>();
        parts.stream()
                .filter(part -> part.place().filter(Place::isCountry).isPresent())
                .forEach(part -> inCountry.add(part.name()));
        boolean fullest = type == EntityType.PERSON || type == EntityType.FACILITY;
        Comparator<String> frequent = Comparator.comparingInt(counts::get);
        Comparator<String> order = fullest
                ? Comparator.comparingInt(EntityLinker::words)
                        .thenComparing(wordy -> !inCountry.contains(wordy))
                        .thenComparing(frequent)
                : frequent.thenComparingInt(EntityLinker::words);
        return counts.keySet().stream()
                .max(order.thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** How many words tell a name apart; an initial or an article makes it no fuller. */
    private static int words(String name) {
        int words = 0;
        for (String word : NameKey.of(name).split(" ", -1)) {
            words += word.length() > 1 && !ARTICLES.contains(word) ? 1 : 0;
        }
        return words;
    }

    private static List<String> aliases(List<DocumentEntity> parts, String name) {
        Map<String, Integer> counts = new TreeMap<>();
        for (DocumentEntity part : parts) {
            counts.merge(part.name(), part.mentions().size(), Integer::sum);
            part.aliases().forEach(alias -> counts.merge(alias, 1, Integer::sum));
        }
        counts.remove(name);
        return counts.keySet().stream()
                .sorted(Comparator.comparingInt((String alias) -> -counts.get(alias))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static <T> Optional<T> first(List<DocumentEntity> parts, Function<DocumentEntity, Optional<T>> value) {
        return parts.stream().flatMap(part -> value.apply(part).stream()).findFirst();
    }

    private static Optional<String> most(List<DocumentEntity> parts, Function<DocumentEntity, Optional<String>> value) {
        Map<String, Integer> counts = new TreeMap<>();
        parts.forEach(part -> value.apply(part).ifPresent(text -> counts.merge(text, 1, Integer::sum)));
        return counts.keySet().stream()
                .max(Comparator.comparingInt((String text) -> counts.get(text))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static String id(EntityType type, String name) {
        // An initial that one more article adds to a name makes no other person of it.
        String plain = Arrays.stream(NameKey.of(name).split(" ", -1))
                .filter(word -> type != EntityType.PERSON || word.length() > 1)
                .collect(Collectors.joining("-"));
        return type.name().toLowerCase(Locale.ROOT) + "-" + plain;
    }

    private static String free(String slug, Map<String, Entity> taken) {
        String id = slug;
        for (int number = 2; taken.containsKey(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }
}
