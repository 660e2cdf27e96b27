package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.model.DocumentEntity;
import org.sitrep.engine.model.EntityType;
import org.sitrep.engine.model.Mention;

/** An entity while its mentions are being gathered. */
final class Draft {
    private final EntityType type;
    private final List<Name> names = new ArrayList<>();
    private final TreeSet<Mention> mentions = new TreeSet<>();
    private final TreeSet<Integer> starts = new TreeSet<>();
    private String pronoun;

    Draft(EntityType type) {
        this.type = type;
    }

    void add(Name name) {
        names.add(name);
        add(name.mention());
    }

    void add(Mention mention) {
        mentions.add(mention);
        starts.add(mention.span().start());
    }

    EntityType type() {
        return type;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    int start() {
        return starts.first();
    }

    /** The offset of the last mention that begins before another offset, -1 if there is none. */
    int latestBefore(int offset) {
        Integer before = starts.lower(offset);
        return before == null ? -1 : before;
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

    /** Whether the entity is more than one person: its name is a plural. */
    boolean isMany() {
        Name name = names.get(0);
        String tag = name.sentence().token(name.end() - 1).tag();
        return tag.equals("NNS") || tag.equals("NNPS") || name.canonical().endsWith("police");
    }

    /** Whether a title, a role or an earlier pronoun tells that the person is a man, or a woman: "male", "female". */
    Optional<String> sex(Titles titles) {
        for (Name name : names) {
            Optional<String> told = titles.sex(name);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.ofNullable(pronoun);
    }

    /** Takes note of the pronoun that means the person. */
    void calledBy(String sex) {
        pronoun = sex;
    }

    /** Every title that the document gives. */
    Set<String> roles() {
        Set<String> roles = new LinkedHashSet<>();
        names.forEach(name -> name.role().ifPresent(roles::add));
        return roles;
    }

    Optional<String> country() {
        return first(Name::country);
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
        Optional<String> role =
                roles().stream().max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
        return new DocumentEntity(index, type, name, aliases, role, country(), first(Name::place), mentions());
    }
}
