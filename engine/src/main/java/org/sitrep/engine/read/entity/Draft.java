package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;
import org.sitrep.engine.model.Place;

/** An entity while its mentions are being gathered. */
final class Draft {
    private final EntityType type;
    private final List<Name> names = new ArrayList<>();
    private final TreeMap<Mention, Boolean> mentions = new TreeMap<>();

    Draft(EntityType type) {
        this.type = type;
    }

    void add(Name name) {
        names.add(name);
        add(new Mention(name.span(), name.sentence().index(), name.kind()));
    }

    void add(Mention mention) {
        mentions.put(mention, true);
    }

    EntityType type() {
        return type;
    }

    List<Name> names() {
        return names;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions.keySet());
    }

    int start() {
        return mentions.firstKey().span().start();
    }

    /** The fullest name: for a person the one of most words, for others the dictionary's or the most frequent. */
    String name() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.merge(name.canonical(), 1, Integer::sum));
        Comparator<String> order = type == EntityType.PERSON
                ? Comparator.comparingInt((String name) -> NameKey.of(name).split(" ", -1).length)
                        .thenComparingInt(counts::get)
                : Comparator.comparingInt(counts::get);
        return counts.keySet().stream()
                .max(order.thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    Optional<String> role() {
        return first(Name::role);
    }

    Optional<String> country() {
        return first(Name::country);
    }

    Optional<Place> place() {
        return first(Name::place);
    }

    private <T> Optional<T> first(Function<Name, Optional<T>> part) {
        return names.stream().flatMap(name -> part.apply(name).stream()).findFirst();
    }

    DocumentEntity entity(int index) {
        String name = name();
        List<String> aliases = names.stream()
                .filter(form -> form.kind() == Mention.Kind.NAME)
                .map(Name::text)
                .distinct()
                .filter(form -> !form.equals(name))
                .toList();
        return new DocumentEntity(index, type, name, aliases, role(), country(), place(), mentions());
    }
}
